package cn.wuli.platform.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.function.Consumer;
import org.apache.poi.poifs.crypt.ChainingMode;
import org.apache.poi.poifs.crypt.CipherAlgorithm;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.crypt.HashAlgorithm;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A sheet that asks for a password when Excel or WPS opens it (AES-256, SHA-512: the agile form of Office). */
final class LockedSheet {
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Without what people confuse when they type it: 0 O 1 I L. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    private LockedSheet() {}

    /** Four groups of four: 79 bits. */
    static String newPassword() {
        StringBuilder password = new StringBuilder();
        for (int at = 0; at < GROUPS * GROUP; at++) {
            password.append(at > 0 && at % GROUP == 0 ? "-" : "")
                    .append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }

    /** @param content writes the sheet; it never lies on the disk in the clear */
    static void write(Path target, String password, Consumer<OutputStream> content) {
        EncryptionInfo lock = new EncryptionInfo(
                EncryptionMode.agile, CipherAlgorithm.aes256, HashAlgorithm.sha512, -1, -1, ChainingMode.cbc);
        Encryptor encryptor = lock.getEncryptor();
        encryptor.confirmPassword(password);
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            try (OutputStream plain = encryptor.getDataStream(container)) {
                content.accept(plain);
            }
            try (OutputStream out = Files.newOutputStream(target)) {
                container.writeFilesystem(out);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException("sheets cannot be locked here", unavailable);
        }
    }
}
