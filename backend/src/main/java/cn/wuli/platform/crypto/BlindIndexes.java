package cn.wuli.platform.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import javax.crypto.Mac;

/**
 * Keyed hashes by which an encrypted value can be found again when it is known in full. The key never enters the
 * database: identity numbers are few enough to be guessed one by one from a plain hash.
 */
@ApplicationScoped
public class BlindIndexes {
    private final KeyProvider keys;

    BlindIndexes(KeyProvider keys) {
        this.keys = keys;
    }

    /** @param normalised such as {@link IdentityNumber#value()} or {@link PhoneNumber#value()}; for a name, see {@link #normaliseName} */
    public byte[] of(DataClass dataClass, String normalised) {
        KeyProvider.IndexKey index = keys.indexKey(dataClass);
        try {
            Mac mac = CipherSuite.valueOf(index.suite()).mac();
            mac.init(index.key());
            mac.update(dataClass.number());
            return mac.doFinal(normalised.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException("the keyed hash is not available", unavailable);
        }
    }

    /** One spelling for equal names: NFC, no spaces, one kind of middle dot (as in 阿依古丽·买买提). */
    public static String normaliseName(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u3000]+", "")
                .replaceAll("[\\u2022\\u2027\\u30fb\\uff0e\\u00b7]", "·");
    }
}
