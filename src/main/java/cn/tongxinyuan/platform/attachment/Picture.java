package cn.tongxinyuan.platform.attachment;

import cn.tongxinyuan.kernel.RuleViolation;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A picture drawn anew: only its pixels remain, upright as the camera was held, without the place, the camera and whatever
 * else was hidden in it. Large ones are made smaller while they are read, so that none needs more memory than it is worth.
 */
final class Picture {

    /** More than any camera of an office takes; a file of a few kilobytes may claim billions. */
    private static final long MOST_PIXELS = 120_000_000;

    private static final long KEPT_PIXELS = 12_000_000;

    private Picture() {}

    /** @throws RuleViolation {@code platform.rule.picture} for one that is broken or has too many pixels */
    static byte[] drawnAnew(FileKind kind, byte[] content) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(kind.name());
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                BufferedImage upright = upright(read(reader), Orientation.of(kind, content));
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                ImageIO.write(kind == FileKind.JPEG ? withoutAlpha(upright) : upright, kind.name(), out);
                return out.toByteArray();
            } finally {
                reader.dispose();
            }
        } catch (IOException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NegativeArraySizeException broken) {
            throw new RuleViolation("platform.rule.picture");
        }
    }

    private static BufferedImage read(ImageReader reader) throws IOException {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MOST_PIXELS) {
            throw new RuleViolation("platform.rule.picture");
        }
        ImageReadParam how = reader.getDefaultReadParam();
        int step = (int) Math.ceil(Math.sqrt((double) pixels / KEPT_PIXELS));
        if (step > 1) {
            how.setSourceSubsampling(step, step, 0, 0);
        }
        return reader.read(0, how);
    }

    private static BufferedImage upright(BufferedImage picture, int orientation) {
        if (orientation == Orientation.UPRIGHT) {
            return picture;
        }
        int width = picture.getWidth();
        int height = picture.getHeight();
        boolean lying = orientation > 4;
        BufferedImage turned =
                new BufferedImage(lying ? height : width, lying ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = turned.createGraphics();
        drawing.drawImage(picture, Orientation.turn(orientation, width, height), null);
        drawing.dispose();
        return turned;
    }

    private static BufferedImage withoutAlpha(BufferedImage picture) {
        BufferedImage plain = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = plain.createGraphics();
        drawing.drawImage(picture, new AffineTransform(), null);
        drawing.dispose();
        return plain;
    }
}
