package cn.tongxinyuan.platform.attachment;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as people send them, good ones and others. */
final class FileGiven {

    /** What the camera wrote beside its pixels. */
    static final String PLACE = "GPS N36.71 E116.98";

    private static final int WIDTH = 64;
    private static final int HEIGHT = 48;

    private FileGiven() {}

    /** A photograph with the place it was taken; its stored pixels have a red corner at the top left. */
    static byte[] photo(int orientation) throws IOException {
        byte[] plain = picture("jpeg");
        byte[] place = PLACE.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer exif = ByteBuffer.allocate(2 + 2 + 6 + 8 + 2 + 12 + 4 + place.length)
                .put(new byte[] {(byte) 0xFF, (byte) 0xE1})
                .putShort((short) (2 + 6 + 8 + 2 + 12 + 4 + place.length))
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .put(place);
        return ByteBuffer.allocate(plain.length + exif.capacity())
                .put(plain, 0, 2)
                .put(exif.array())
                .put(plain, 2, plain.length - 2)
                .array();
    }

    static byte[] png() throws IOException {
        return picture("png");
    }

    static byte[] with(byte[] file, String behind) {
        byte[] text = behind.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(file.length + text.length)
                .put(file)
                .put(text)
                .array();
    }

    static byte[] pdf() {
        return "%PDF-1.7\n1 0 obj<<>>endobj\n%%EOF".getBytes(StandardCharsets.US_ASCII);
    }

    /** An archive with files of these names. */
    static byte[] archive(String... names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    static byte[] written(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static byte[] picture(String format) throws IOException {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = image.createGraphics();
        drawing.setColor(Color.WHITE);
        drawing.fillRect(0, 0, WIDTH, HEIGHT);
        drawing.setColor(Color.RED);
        drawing.fillRect(0, 0, WIDTH / 2, HEIGHT / 2);
        drawing.dispose();
        return written(image, format);
    }
}
