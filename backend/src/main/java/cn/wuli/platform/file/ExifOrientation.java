package cn.wuli.platform.file;

import java.awt.geom.AffineTransform;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the one field of EXIF that belongs to the picture: how the camera was held (tag 0x0112, values 1 to 8). */
final class ExifOrientation {
    static final int UPRIGHT = 1;
    /** From this value on, width and height change places. */
    static final int FIRST_TURNED = 5;

    private static final int START_OF_IMAGE = 0xFFD8;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int APP1 = 0xFFE1;
    private static final int TAG = 0x0112;
    private static final int ENTRY_BYTES = 12;
    /** "Exif" and two zero bytes. */
    private static final int PREFIX_BYTES = 6;

    private ExifOrientation() {}

    static int of(Path jpeg) throws IOException {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(jpeg))) {
            if (in.readUnsignedShort() != START_OF_IMAGE) {
                return UPRIGHT;
            }
            for (int marker = in.readUnsignedShort(); marker != START_OF_SCAN; marker = in.readUnsignedShort()) {
                byte[] segment = in.readNBytes(Math.max(0, in.readUnsignedShort() - 2));
                if (marker == APP1 && segment.length > PREFIX_BYTES && segment[0] == 'E' && segment[1] == 'x') {
                    return read(ByteBuffer.wrap(segment, PREFIX_BYTES, segment.length - PREFIX_BYTES)
                            .slice());
                }
            }
        } catch (java.io.EOFException | IndexOutOfBoundsException | IllegalArgumentException odd) {
            // A broken EXIF block is no reason to refuse the picture.
            return UPRIGHT;
        }
        return UPRIGHT;
    }

    private static int read(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY_BYTES;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG) {
                int value = Short.toUnsignedInt(tiff.getShort(entry + 8));
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** What brings the stored points upright. */
    static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
