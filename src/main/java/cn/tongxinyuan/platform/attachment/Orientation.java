package cn.tongxinyuan.platform.attachment;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How the camera was held, 1 to 8 as Exif numbers it; all else of Exif is let go. */
final class Orientation {

    static final int UPRIGHT = 1;

    private static final int MOST = 8;
    private static final int TAG = 0x0112;
    private static final int EXIF_SEGMENT = 0xE1;
    private static final int FIRST_SCAN = 0xDA;
    private static final int ENTRY = 12;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private Orientation() {}

    /** Of a picture that says nothing, or nothing that can be read: upright. */
    static int of(FileKind kind, byte[] content) {
        if (kind != FileKind.JPEG) {
            return UPRIGHT;
        }
        try {
            return find(ByteBuffer.wrap(content));
        } catch (IndexOutOfBoundsException broken) {
            return UPRIGHT;
        }
    }

    private static int find(ByteBuffer jpeg) {
        int at = 2;
        while (at + 4 < jpeg.limit() && (jpeg.get(at) & 0xFF) == 0xFF) {
            int marker = jpeg.get(at + 1) & 0xFF;
            int length = jpeg.getShort(at + 2) & 0xFFFF;
            if (marker == FIRST_SCAN) {
                return UPRIGHT;
            }
            int body = at + 4;
            if (marker == EXIF_SEGMENT && Arrays.equals(jpeg.array(), body, body + EXIF.length, EXIF, 0, EXIF.length)) {
                return inTiff(jpeg.slice(body + EXIF.length, length - 2 - EXIF.length));
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static int inTiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                int orientation = tiff.getShort(entry + 8) & 0xFFFF;
                return orientation >= UPRIGHT && orientation <= MOST ? orientation : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** Brings a picture of this orientation upright. */
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
