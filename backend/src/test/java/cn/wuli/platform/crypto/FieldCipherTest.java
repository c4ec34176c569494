package cn.wuli.platform.crypto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FieldCipherTest {
    private static final UUID ROW = UUID.fromString("0190aaaa-0000-7000-8000-000000000001");
    private static final UUID OTHER_ROW = UUID.fromString("0190aaaa-0000-7000-8000-000000000002");
    private static final String PLAIN = "33990019900101001X";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(CipherSuite.class)
    void readsWhatItWrote(CipherSuite suite) {
        FieldCipher cipher = new FieldCipher(keys(suite));
        byte[] first = encrypt(cipher);
        assertEquals(PLAIN, decrypt(cipher, ROW, first));
        assertFalse(new String(first, StandardCharsets.ISO_8859_1).contains(PLAIN));
        assertFalse(Arrays.equals(first, encrypt(cipher)), "equal values must not show as equal");
        assertEquals(suite.id(), first[0]);
    }

    @ParameterizedTest
    @EnumSource(CipherSuite.class)
    void noticesEveryChangedByte(CipherSuite suite) {
        FieldCipher cipher = new FieldCipher(keys(suite));
        byte[] encrypted = encrypt(cipher);
        for (int i = 0; i < encrypted.length; i++) {
            byte[] changed = encrypted.clone();
            changed[i] ^= 1;
            assertThrows(CannotDecrypt.class, () -> decrypt(cipher, ROW, changed), "byte " + i);
        }
        for (int length = 0; length < encrypted.length; length++) {
            byte[] shorter = Arrays.copyOf(encrypted, length);
            assertThrows(CannotDecrypt.class, () -> decrypt(cipher, ROW, shorter));
        }
    }

    @Test
    void cannotBeReadInAnotherPlace() {
        FieldCipher cipher = new FieldCipher(keys(CipherSuite.AES_256_GCM));
        byte[] encrypted = encrypt(cipher);
        assertThrows(CannotDecrypt.class, () -> decrypt(cipher, OTHER_ROW, encrypted));
        assertThrows(
                CannotDecrypt.class,
                () -> cipher.decrypt(DataClass.IDENTITY, "biz.relative", "identity", ROW, encrypted));
        assertThrows(
                CannotDecrypt.class, () -> cipher.decrypt(DataClass.IDENTITY, "biz.member", "phone", ROW, encrypted));
        assertThrows(
                CannotDecrypt.class, () -> cipher.decrypt(DataClass.CONTACT, "biz.member", "identity", ROW, encrypted));
    }

    @Test
    void wrapsAnewAfterARotationAndKeepsTheText() {
        KeyProvider keys = keys(CipherSuite.AES_256_GCM);
        FieldCipher cipher = new FieldCipher(keys);
        byte[] old = encrypt(cipher);
        assertEquals(2, keys.rotate(DataClass.IDENTITY));
        assertEquals(PLAIN, decrypt(cipher, ROW, old));
        byte[] rewrapped = cipher.rewrap(DataClass.IDENTITY, "biz.member", "identity", ROW, old);
        assertEquals(2, Envelope.parse(rewrapped).keyVersion());
        assertArrayEquals(Envelope.parse(old).text(), Envelope.parse(rewrapped).text());
        assertEquals(PLAIN, decrypt(cipher, ROW, rewrapped));
        assertEquals(1, keys.current(DataClass.CONTACT).version());
    }

    @Test
    void movesToTheOtherSuiteByRotation() {
        byte[] old = encrypt(new FieldCipher(keys(CipherSuite.AES_256_GCM)));
        KeyProvider keys = keys(CipherSuite.SM4_GCM);
        keys.rotate(DataClass.IDENTITY);
        FieldCipher cipher = new FieldCipher(keys);
        assertEquals(PLAIN, decrypt(cipher, ROW, old));
        byte[] moved = cipher.rewrap(DataClass.IDENTITY, "biz.member", "identity", ROW, old);
        assertEquals(CipherSuite.SM4_GCM.id(), moved[0]);
        assertEquals(PLAIN, decrypt(cipher, ROW, moved));
    }

    @Test
    void seesARotationOfAnotherReplica() {
        KeyProvider mine = keys(CipherSuite.AES_256_GCM);
        encrypt(new FieldCipher(mine));
        KeyProvider theirs = keys(CipherSuite.AES_256_GCM);
        theirs.rotate(DataClass.IDENTITY);
        byte[] newer = encrypt(new FieldCipher(theirs));
        assertEquals(PLAIN, decrypt(new FieldCipher(mine), ROW, newer));
    }

    @Test
    void keepsTheKeysFromEverybodyElse() throws IOException {
        encrypt(new FieldCipher(keys(CipherSuite.AES_256_GCM)));
        Path file = folder.resolve("secrets/keys.json");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThrows(IllegalStateException.class, () -> encrypt(new FieldCipher(keys(CipherSuite.AES_256_GCM))));
    }

    @ParameterizedTest
    @EnumSource(CipherSuite.class)
    void indexesEqualValuesEquallyWithinAClassOnly(CipherSuite suite) {
        KeyProvider keys = keys(suite);
        BlindIndexes indexes = new BlindIndexes(keys);
        byte[] index = indexes.of(DataClass.IDENTITY, PLAIN);
        assertArrayEquals(index, new BlindIndexes(keys(suite)).of(DataClass.IDENTITY, PLAIN));
        assertEquals(32, index.length);
        assertFalse(Arrays.equals(index, indexes.of(DataClass.CONTACT, PLAIN)));
        assertFalse(Arrays.equals(index, indexes.of(DataClass.IDENTITY, "339900199001010028")));
        keys.rotate(DataClass.IDENTITY);
        assertArrayEquals(index, indexes.of(DataClass.IDENTITY, PLAIN));
    }

    @Test
    void agreesOnOneSpellingOfNames() {
        assertEquals("阿依古丽·买买提", BlindIndexes.normaliseName("阿依古丽 • 买买提"));
        assertNotEquals(BlindIndexes.normaliseName("王㛃"), BlindIndexes.normaliseName("王洁"));
    }

    private FileKeyProvider keys(CipherSuite suite) {
        return new FileKeyProvider(folder.resolve("secrets/keys.json").toString(), suite.name());
    }

    private static byte[] encrypt(FieldCipher cipher) {
        return cipher.encrypt(DataClass.IDENTITY, "biz.member", "identity", ROW, PLAIN);
    }

    private static String decrypt(FieldCipher cipher, UUID row, byte[] encrypted) {
        return cipher.decrypt(DataClass.IDENTITY, "biz.member", "identity", row, encrypted);
    }
}
