package cn.wuli.platform.file;

import cn.wuli.platform.problem.DomainProblem;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/**
 * Paints an image anew, so that nothing but the picture is left: no place, time and device of EXIF, no thumbnail, no
 * other file hidden behind it. The turn that EXIF asked for is carried out.
 */
final class CleanImage {
    /** 60 million points are 240 MB of memory; no telephone of today takes more. */
    private static final long MOST_PIXELS = 60_000_000;

    private static final float QUALITY = 0.9f;

    private CleanImage() {}

    /** @throws DomainProblem {@link FileProblem#BOMB} or {@link FileProblem#DAMAGED} */
    static void write(Path source, FileType type, Path target) throws IOException {
        BufferedImage image = read(source);
        int orientation = type == FileType.JPEG ? ExifOrientation.of(source) : ExifOrientation.UPRIGHT;
        BufferedImage upright = paint(image, orientation, type);
        ImageWriter writer =
                ImageIO.getImageWritersByFormatName(type.extension()).next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(target.toFile())) {
            writer.setOutput(out);
            ImageWriteParam settings = writer.getDefaultWriteParam();
            if (type == FileType.JPEG) {
                settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                settings.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(upright, null, null), settings);
        } finally {
            writer.dispose();
        }
    }

    private static BufferedImage read(Path source) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(source.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new DomainProblem(FileProblem.DAMAGED);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw new DomainProblem(FileProblem.BOMB);
                }
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            throw new DomainProblem(FileProblem.DAMAGED);
        }
    }

    private static BufferedImage paint(BufferedImage image, int orientation, FileType type) {
        boolean turned = orientation >= ExifOrientation.FIRST_TURNED;
        int width = turned ? image.getHeight() : image.getWidth();
        int height = turned ? image.getWidth() : image.getHeight();
        boolean transparent = type == FileType.PNG && image.getColorModel().hasAlpha();
        BufferedImage target = new BufferedImage(
                width, height, transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        AffineTransform turn = ExifOrientation.turn(orientation, image.getWidth(), image.getHeight());
        var brush = target.createGraphics();
        brush.drawImage(image, turn, null);
        brush.dispose();
        return target;
    }
}
