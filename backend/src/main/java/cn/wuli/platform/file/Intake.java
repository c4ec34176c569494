package cn.wuli.platform.file;

import cn.wuli.platform.crypto.DataClass;
import cn.wuli.platform.crypto.FieldCipher;
import cn.wuli.platform.problem.DomainProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;

/** Takes a content in: limits it, checks what it is, cleans images, encrypts it. Outside of any transaction. */
@ApplicationScoped
class Intake {
    static final String TABLE = "biz.stored_file";
    static final String COLUMN = "wrapped_key";
    static final DataClass DATA_CLASS = DataClass.IDENTITY;
    private static final int STORAGE_KEY_BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final FieldCipher cipher;

    Intake(FieldCipher cipher) {
        this.cipher = cipher;
    }

    /** @throws DomainProblem {@link FileProblem} */
    SealedContent take(InputStream content, String name, FilePurpose purpose) throws IOException {
        Path plain = Files.createTempFile("wuli-in", "");
        Path clean = Files.createTempFile("wuli-clean", "");
        try {
            copy(content, plain, purpose);
            FileType type = ContentCheck.typeOf(plain, name, purpose);
            if (type.isImage()) {
                CleanImage.write(plain, type, clean);
            }
            return seal(type.isImage() ? clean : plain, FileNames.clean(name, type), type);
        } finally {
            Files.deleteIfExists(plain);
            Files.deleteIfExists(clean);
        }
    }

    private static void copy(InputStream content, Path target, FilePurpose purpose) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(target)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > purpose.largest()) {
                    throw new DomainProblem(FileProblem.TOO_LARGE).with("limit", purpose.largestMegabytes());
                }
                out.write(buffer, 0, read);
            }
        }
        if (size == 0) {
            throw new DomainProblem(FileProblem.EMPTY);
        }
    }

    private SealedContent seal(Path plain, String name, FileType type) throws IOException {
        UUID id = StoredFile.newId();
        byte[] key = SealedStream.newKey();
        MessageDigest digest = sha256();
        Path sealed = Files.createTempFile("wuli-sealed", "");
        try (InputStream in = new DigestInputStream(Files.newInputStream(plain), digest);
                OutputStream out = Files.newOutputStream(sealed)) {
            SealedStream.seal(in, key, out);
        }
        byte[] storageKey = new byte[STORAGE_KEY_BYTES];
        RANDOM.nextBytes(storageKey);
        return new SealedContent(
                id,
                HexFormat.of().formatHex(storageKey),
                name,
                type,
                Files.size(plain),
                digest.digest(),
                cipher.encryptBytes(DATA_CLASS, TABLE, COLUMN, id, key),
                sealed);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
