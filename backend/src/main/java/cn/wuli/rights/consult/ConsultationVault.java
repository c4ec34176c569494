package cn.wuli.rights.consult;

import cn.wuli.platform.crypto.DataClass;
import cn.wuli.platform.crypto.FieldCipher;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Seals what is asked and answered (class SEALED), each text bound to its row. */
@ApplicationScoped
class ConsultationVault {
    private static final String TABLE = "biz.consultation";

    private final FieldCipher cipher;

    ConsultationVault(FieldCipher cipher) {
        this.cipher = cipher;
    }

    byte[] seal(String column, UUID id, String words) {
        return cipher.encrypt(DataClass.SEALED, TABLE, column, id, words);
    }

    String question(UUID id, byte[] sealed) {
        return cipher.decrypt(DataClass.SEALED, TABLE, "question", id, sealed);
    }

    /** Null while there is none. */
    @Nullable
    String answer(UUID id, byte @Nullable [] sealed) {
        return sealed == null ? null : cipher.decrypt(DataClass.SEALED, TABLE, "answer", id, sealed);
    }
}
