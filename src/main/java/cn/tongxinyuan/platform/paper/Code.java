package cn.tongxinyuan.platform.paper;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.lowagie.text.Image;
import java.util.Arrays;
import java.util.Map;

/** A QR code that a phone reads off the paper, also where the paper was folded or stained. */
final class Code {

    /** White around it, without which readers do not find it, in modules. */
    private static final int QUIET = 4;

    private static final byte WHITE = (byte) 0xFF;

    private Code() {}

    /** One point a module: it stays sharp at any size. */
    static Image of(String content) {
        try {
            ByteMatrix modules = Encoder.encode(
                            content, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
            int width = modules.getWidth() + 2 * QUIET;
            byte[] grey = new byte[width * width];
            Arrays.fill(grey, WHITE);
            for (int y = 0; y < modules.getHeight(); y++) {
                for (int x = 0; x < modules.getWidth(); x++) {
                    if (modules.get(x, y) == 1) {
                        grey[(y + QUIET) * width + x + QUIET] = 0;
                    }
                }
            }
            return Image.getInstance(width, width, 1, Byte.SIZE, grey);
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a code", e);
        }
    }
}
