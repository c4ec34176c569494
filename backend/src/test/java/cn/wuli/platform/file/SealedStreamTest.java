package cn.wuli.platform.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedStreamTest {
    private static final int SEALED_CHUNK = (1 << 16) + 16;

    private final byte[] key = SealedStream.newKey();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 131_072, 300_000})
    void givesBackWhatWasSealed(int size) throws IOException {
        byte[] plain = random(size);
        assertArrayEquals(plain, open(seal(plain)));
    }

    @Test
    void noticesEveryChange() throws IOException {
        byte[] sealed = seal(random(200_000));
        byte[] flipped = sealed.clone();
        flipped[70_000] ^= 1;
        assertThrows(IOException.class, () -> open(flipped));
        assertThrows(IOException.class, () -> open(Arrays.copyOf(sealed, SEALED_CHUNK)), "cut off at a chunk");
        assertThrows(IOException.class, () -> open(Arrays.copyOf(sealed, sealed.length - 5)), "cut off inside a chunk");
        byte[] swapped = sealed.clone();
        System.arraycopy(sealed, 0, swapped, SEALED_CHUNK, SEALED_CHUNK);
        System.arraycopy(sealed, SEALED_CHUNK, swapped, 0, SEALED_CHUNK);
        assertThrows(IOException.class, () -> open(swapped), "chunks change places");
        byte[] longer = Arrays.copyOf(sealed, sealed.length + SEALED_CHUNK);
        assertThrows(IOException.class, () -> open(longer), "something is appended");
        byte[] otherKey = SealedStream.newKey();
        assertThrows(
                IOException.class,
                () -> SealedStream.open(new ByteArrayInputStream(sealed), otherKey)
                        .readAllBytes());
    }

    private byte[] seal(byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SealedStream.seal(new ByteArrayInputStream(plain), key, out);
        return out.toByteArray();
    }

    private byte[] open(byte[] sealed) throws IOException {
        return SealedStream.open(new ByteArrayInputStream(sealed), key).readAllBytes();
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }
}
