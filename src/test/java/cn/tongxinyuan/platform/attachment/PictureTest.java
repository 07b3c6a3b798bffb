package cn.tongxinyuan.platform.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.kernel.RuleViolation;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A picture tells what it shows and nothing of where it was taken. */
class PictureTest {

    @Test
    void thePlaceIsGoneAndThePictureIsThere() throws IOException {
        byte[] taken = FileGiven.photo(1);
        assertThat(text(taken)).contains("Exif", FileGiven.PLACE);

        byte[] kept = Picture.drawnAnew(FileKind.JPEG, taken);

        assertThat(text(kept)).doesNotContain("Exif", FileGiven.PLACE);
        assertThat(reddest(kept)).isEqualTo("0,0");
    }

    /** The red corner of the scene, wherever the camera had put it. */
    @ParameterizedTest
    @CsvSource({"1, '0,0'", "2, '1,0'", "3, '1,1'", "4, '0,1'", "5, '0,0'", "6, '1,0'", "7, '1,1'", "8, '0,1'"})
    void itStandsUprightHoweverTheCameraWasHeld(int orientation, String corner) throws IOException {
        BufferedImage upright =
                ImageIO.read(new ByteArrayInputStream(Picture.drawnAnew(FileKind.JPEG, FileGiven.photo(orientation))));

        assertThat(reddest(Picture.drawnAnew(FileKind.JPEG, FileGiven.photo(orientation))))
                .isEqualTo(corner);
        assertThat(upright.getWidth() > upright.getHeight()).isEqualTo(orientation <= 4);
    }

    @Test
    void whatHidesBehindAPictureIsGone() throws IOException {
        byte[] polyglot = FileGiven.with(FileGiven.png(), "<script>alert(1)</script>");

        assertThat(text(Picture.drawnAnew(FileKind.PNG, polyglot))).doesNotContain("script");
    }

    @Test
    void aBombIsRefusedBeforeItIsRead() {
        assertThatThrownBy(() -> Picture.drawnAnew(FileKind.PNG, bomb(60_000, 60_000)))
                .isInstanceOfSatisfying(
                        RuleViolation.class, rule -> assertThat(rule.code()).isEqualTo("PICTURE"));
        assertThatThrownBy(() -> Picture.drawnAnew(FileKind.PNG, bomb(Integer.MAX_VALUE, Integer.MAX_VALUE)))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> Picture.drawnAnew(FileKind.JPEG, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void aLargePictureBecomesOneThatAPageCanShow() throws IOException {
        byte[] large = FileGiven.written(new BufferedImage(6000, 4000, BufferedImage.TYPE_BYTE_GRAY), "jpeg");

        BufferedImage kept = ImageIO.read(new ByteArrayInputStream(Picture.drawnAnew(FileKind.JPEG, large)));

        assertThat(kept.getWidth()).isEqualTo(3000);
        assertThat(kept.getHeight()).isEqualTo(2000);
    }

    private static byte[] bomb(int width, int height) {
        byte[] head = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        CRC32 check = new CRC32();
        check.update(head);
        return ByteBuffer.allocate(8 + 4 + 17 + 4)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A})
                .putInt(13)
                .put(head)
                .putInt((int) check.getValue())
                .array();
    }

    /** In which corner of a picture the red lies, as column and row. */
    private static String reddest(byte[] picture) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        String found = "";
        for (int column = 0; column < 2; column++) {
            for (int row = 0; row < 2; row++) {
                Color color =
                        new Color(image.getRGB(4 + column * (image.getWidth() - 9), 4 + row * (image.getHeight() - 9)));
                if (color.getRed() > 150 && color.getGreen() < 100) {
                    found += column + "," + row;
                }
            }
        }
        return found;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
