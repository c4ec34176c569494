package cn.wuli.platform.crypto;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * A ciphertext taken apart: {@code suite 1 | class 1 | key version 4 | iv 12 | wrapped data key | iv 12 | text and tag}.
 * The data key is made for this record alone; rotation wraps it anew and leaves the text as it is.
 */
record Envelope(
        CipherSuite suite, byte dataClass, int keyVersion, byte[] wrapIv, byte[] wrapped, byte[] iv, byte[] text) {
    /** Stands in place of the suite of a value whose key was destroyed. */
    static final byte DESTROYED = 0;

    static final int IV_BYTES = 12;
    static final int TAG_BYTES = 16;
    static final int HEADER_BYTES = 6;

    byte[] toBytes() {
        return ByteBuffer.allocate(HEADER_BYTES + 2 * IV_BYTES + wrapped.length + text.length)
                .put(suite.id())
                .put(dataClass)
                .putInt(keyVersion)
                .put(wrapIv)
                .put(wrapped)
                .put(iv)
                .put(text)
                .array();
    }

    /** @throws CannotDecrypt when the bytes are not an envelope */
    static Envelope parse(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            @Nullable CipherSuite suite = CipherSuite.ofId(in.get());
            if (suite == null) {
                throw new CannotDecrypt("unknown cipher suite");
            }
            byte dataClass = in.get();
            int version = in.getInt();
            byte[] wrapIv = take(in, IV_BYTES);
            byte[] wrapped = take(in, suite.keyBytes() + TAG_BYTES);
            byte[] iv = take(in, IV_BYTES);
            return new Envelope(suite, dataClass, version, wrapIv, wrapped, iv, take(in, in.remaining()));
        } catch (BufferUnderflowException tooShort) {
            throw new CannotDecrypt("the ciphertext is too short");
        }
    }

    private static byte[] take(ByteBuffer in, int count) {
        byte[] taken = new byte[count];
        in.get(taken);
        return taken;
    }
}
