package cn.wuli.platform.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts a stream of any length with AES-256-GCM in chunks of 64 KiB, so that it can be read while it is checked. Each
 * chunk's nonce counts up and says whether it is the last one: chunks cannot be changed, moved, dropped or cut off. A key
 * is used for one file only.
 */
final class SealedStream {
    static final int KEY_BYTES = 32;
    private static final int CHUNK = 1 << 16;
    private static final int TAG_BYTES = 16;
    private static final int IV_BYTES = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SealedStream() {}

    static byte[] newKey() {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        return key;
    }

    static void seal(InputStream plain, byte[] key, OutputStream out) throws IOException {
        byte[] chunk = plain.readNBytes(CHUNK);
        for (long number = 0; ; number++) {
            byte[] next = chunk.length < CHUNK ? new byte[0] : plain.readNBytes(CHUNK);
            boolean last = next.length == 0;
            out.write(run(Cipher.ENCRYPT_MODE, key, number, last, chunk));
            if (last) {
                return;
            }
            chunk = next;
        }
    }

    /** The plain content; reading fails with an {@link IOException} where the sealed one was changed. */
    static InputStream open(InputStream sealed, byte[] key) {
        return new Opened(sealed, key);
    }

    private static byte[] run(int mode, byte[] key, long number, boolean last, byte[] input) throws IOException {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            byte[] iv = ByteBuffer.allocate(IV_BYTES)
                    .putInt(last ? 1 : 0)
                    .putLong(number)
                    .array();
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BYTES * Byte.SIZE, iv));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException changed) {
            throw new IOException("the stored content was changed", changed);
        }
    }

    private static final class Opened extends InputStream {
        private final InputStream sealed;
        private final byte[] key;
        private ByteArrayInputStream chunk = new ByteArrayInputStream(new byte[0]);
        private byte[] ahead;
        private long number;
        private boolean ended;

        Opened(InputStream sealed, byte[] key) {
            this.sealed = sealed;
            this.key = key;
            this.ahead = new byte[0];
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            while (chunk.available() == 0) {
                if (ended) {
                    return -1;
                }
                nextChunk();
            }
            return chunk.read(target, offset, length);
        }

        private void nextChunk() throws IOException {
            byte[] current = number == 0 ? sealed.readNBytes(CHUNK + TAG_BYTES) : ahead;
            ahead = sealed.readNBytes(CHUNK + TAG_BYTES);
            ended = ahead.length == 0;
            chunk = new ByteArrayInputStream(run(Cipher.DECRYPT_MODE, key, number++, ended, current));
        }

        @Override
        public void close() throws IOException {
            sealed.close();
        }
    }
}
