package cn.wuli.platform.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts single fields. Each value has a random key of its own, which is wrapped by the key of its {@link DataClass}.
 * A ciphertext is bound to its table, column and row: copied to another place it cannot be read.
 */
@ApplicationScoped
public class FieldCipher {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final KeyProvider keys;

    FieldCipher(KeyProvider keys) {
        this.keys = keys;
    }

    public byte[] encrypt(DataClass dataClass, String table, String column, UUID row, String plain) {
        return encryptBytes(dataClass, table, column, row, plain.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws CannotDecrypt when it was changed, moved to another place, or its key is gone */
    public String decrypt(DataClass dataClass, String table, String column, UUID row, byte[] encrypted) {
        return new String(decryptBytes(dataClass, table, column, row, encrypted), StandardCharsets.UTF_8);
    }

    /** Whether the key of the value was destroyed ({@code sec.shred}): nobody can open it any more. */
    public static boolean isDestroyed(byte[] encrypted) {
        return encrypted.length > 0 && encrypted[0] == Envelope.DESTROYED;
    }

    /** For what is not text, such as the key of a stored file. */
    public byte[] encryptBytes(DataClass dataClass, String table, String column, UUID row, byte[] plain) {
        KeyProvider.WrappingKey wrapping = keys.current(dataClass);
        CipherSuite suite = CipherSuite.valueOf(wrapping.suite());
        byte[] dataKey = random(suite.keyBytes());
        byte[] wrapIv = random(Envelope.IV_BYTES);
        byte[] iv = random(Envelope.IV_BYTES);
        byte[] wrapped = seal(
                suite, wrapping.key(), wrapIv, wrapContext(dataClass, table, column, row, wrapping.version()), dataKey);
        byte[] text = seal(suite, secret(suite, dataKey), iv, textContext(dataClass, table, column, row), plain);
        return new Envelope(suite, dataClass.number(), wrapping.version(), wrapIv, wrapped, iv, text).toBytes();
    }

    /** @throws CannotDecrypt when it was changed, moved to another place, or its key is gone */
    public byte[] decryptBytes(DataClass dataClass, String table, String column, UUID row, byte[] encrypted) {
        Envelope envelope = Envelope.parse(encrypted);
        byte[] dataKey = unwrap(envelope, dataClass, table, column, row);
        return open(
                envelope.suite(),
                secret(envelope.suite(), dataKey),
                envelope.iv(),
                textContext(dataClass, table, column, row),
                envelope.text());
    }

    /**
     * Wraps the data key with the current key of the class; the text stays as it is. A value whose suite differs from
     * the current one is encrypted anew.
     */
    byte[] rewrap(DataClass dataClass, String table, String column, UUID row, byte[] encrypted) {
        Envelope envelope = Envelope.parse(encrypted);
        KeyProvider.WrappingKey current = keys.current(dataClass);
        if (envelope.keyVersion() == current.version()) {
            return encrypted;
        }
        if (!envelope.suite().name().equals(current.suite())) {
            return encryptBytes(dataClass, table, column, row, decryptBytes(dataClass, table, column, row, encrypted));
        }
        byte[] dataKey = unwrap(envelope, dataClass, table, column, row);
        byte[] wrapIv = random(Envelope.IV_BYTES);
        byte[] wrapped = seal(
                envelope.suite(),
                current.key(),
                wrapIv,
                wrapContext(dataClass, table, column, row, current.version()),
                dataKey);
        return new Envelope(
                        envelope.suite(),
                        envelope.dataClass(),
                        current.version(),
                        wrapIv,
                        wrapped,
                        envelope.iv(),
                        envelope.text())
                .toBytes();
    }

    private byte[] unwrap(Envelope envelope, DataClass dataClass, String table, String column, UUID row) {
        if (envelope.dataClass() != dataClass.number()) {
            throw new CannotDecrypt("the value is of another class of data");
        }
        KeyProvider.WrappingKey wrapping = keys.of(dataClass, envelope.keyVersion());
        if (!envelope.suite().name().equals(wrapping.suite())) {
            throw new CannotDecrypt("the suite is not that of its key");
        }
        return open(
                envelope.suite(),
                wrapping.key(),
                envelope.wrapIv(),
                wrapContext(dataClass, table, column, row, envelope.keyVersion()),
                envelope.wrapped());
    }

    private static byte[] textContext(DataClass dataClass, String table, String column, UUID row) {
        return (table + '|' + column + '|' + row + '|' + dataClass.name()).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] wrapContext(DataClass dataClass, String table, String column, UUID row, int version) {
        return (table + '|' + column + '|' + row + '|' + dataClass.name() + '|' + version)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] seal(CipherSuite suite, SecretKey key, byte[] iv, byte[] context, byte[] plain) {
        try {
            return run(suite, Cipher.ENCRYPT_MODE, key, iv, context, plain);
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException("the cipher suite is not available", unavailable);
        }
    }

    private static byte[] open(CipherSuite suite, SecretKey key, byte[] iv, byte[] context, byte[] sealed) {
        try {
            return run(suite, Cipher.DECRYPT_MODE, key, iv, context, sealed);
        } catch (AEADBadTagException changed) {
            throw new CannotDecrypt("the value was changed or stands in another place");
        } catch (GeneralSecurityException unavailable) {
            throw new CannotDecrypt("the value cannot be decrypted");
        }
    }

    private static byte[] run(CipherSuite suite, int mode, SecretKey key, byte[] iv, byte[] context, byte[] input)
            throws GeneralSecurityException {
        Cipher cipher = suite.cipher();
        cipher.init(mode, key, new GCMParameterSpec(Envelope.TAG_BYTES * Byte.SIZE, iv));
        cipher.updateAAD(context);
        return cipher.doFinal(input);
    }

    private static SecretKey secret(CipherSuite suite, byte[] key) {
        return new SecretKeySpec(key, suite.algorithm());
    }

    private static byte[] random(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
