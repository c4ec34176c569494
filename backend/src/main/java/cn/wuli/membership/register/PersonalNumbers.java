package cn.wuli.membership.register;

import cn.wuli.platform.crypto.BlindIndexes;
import cn.wuli.platform.crypto.DataClass;
import cn.wuli.platform.crypto.FieldCipher;
import cn.wuli.platform.crypto.Masks;
import cn.wuli.platform.crypto.PhoneNumber;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Seals and opens the two numbers that a member is known by outside of the union. */
@ApplicationScoped
public class PersonalNumbers {
    private static final String TABLE = "biz.member";
    private static final String PHONE = "phone_cipher";
    private static final String IDENTITY = "identity_cipher";

    private final FieldCipher cipher;
    private final BlindIndexes indexes;

    PersonalNumbers(FieldCipher cipher, BlindIndexes indexes) {
        this.cipher = cipher;
        this.indexes = indexes;
    }

    SealedPhone seal(UUID member, @Nullable PhoneNumber phone) {
        return phone == null
                ? SealedPhone.NONE
                : new SealedPhone(
                        cipher.encrypt(DataClass.CONTACT, TABLE, PHONE, member, phone.value()),
                        indexOf(phone),
                        Masks.phone(phone.value()));
    }

    SealedIdentity seal(UUID member, IdentityDocument document) {
        return new SealedIdentity(
                document.kind(),
                cipher.encrypt(DataClass.IDENTITY, TABLE, IDENTITY, member, document.number()),
                indexOf(document));
    }

    @Nullable
    String phone(Member member) {
        byte[] sealed = member.phoneCipher();
        return sealed == null ? null : cipher.decrypt(DataClass.CONTACT, TABLE, PHONE, member.id(), sealed);
    }

    @Nullable
    String identity(Member member) {
        byte[] sealed = member.identityCipher();
        return sealed == null ? null : cipher.decrypt(DataClass.IDENTITY, TABLE, IDENTITY, member.id(), sealed);
    }

    /** For a search by the whole number. */
    public byte[] indexOf(PhoneNumber phone) {
        return indexes.of(DataClass.CONTACT, phone.value());
    }

    /** For a search by the whole number. */
    public byte[] indexOf(IdentityDocument document) {
        return indexes.of(DataClass.IDENTITY, document.indexed());
    }
}
