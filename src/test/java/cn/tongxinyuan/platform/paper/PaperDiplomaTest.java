package cn.tongxinyuan.platform.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A certificate is one page on its side that says everything. */
class PaperDiplomaTest {

    private static final String CHECK = "https://example.gov.cn/open/certificate?number=ZS-2024-00001";
    private static final int QUIET = 4;

    @Test
    void aDiplomaFillsOnePageOnItsSide() throws IOException {
        PdfReader reader = printed();

        assertThat(reader.getNumberOfPages()).isOne();
        assertThat(reader.getPageSizeWithRotation(1).getWidth())
                .isGreaterThan(reader.getPageSizeWithRotation(1).getHeight());
        assertThat(Normalizer.normalize(new PdfTextExtractor(reader).getTextFromPage(1), Normalizer.Form.NFKC))
                .contains("结业证书", "编号", "ZS-1", "王某某", "书法课", "新徐社区", "2024", "核验");
    }

    @Test
    void aPhoneReadsTheAddressOfTheCheckOffThePaper() throws Exception {
        PRStream picture = picture(printed());
        int width = picture.getAsNumber(PdfName.WIDTH).intValue();
        byte[] grey = PdfReader.getStreamBytes(picture);
        BitMatrix modules = new BitMatrix(width - 2 * QUIET);
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (grey[(y + QUIET) * width + x + QUIET] == 0) {
                    modules.set(x, y);
                }
            }
        }

        assertThat(new Decoder().decode(modules).getText()).isEqualTo(CHECK);
        assertThat(IntStream.range(0, QUIET * width).map(i -> grey[i]))
                .as("white around it")
                .containsOnly(-1);
    }

    private static PRStream picture(PdfReader reader) {
        PdfDictionary objects = reader.getPageN(1).getAsDict(PdfName.RESOURCES).getAsDict(PdfName.XOBJECT);
        return objects.getKeys().stream()
                .map(name -> (PRStream) PdfReader.getPdfObject(objects.get(name)))
                .filter(object -> PdfName.IMAGE.equals(object.get(PdfName.SUBTYPE)))
                .findFirst()
                .orElseThrow();
    }

    private static PdfReader printed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Paper paper = new Paper(out, "结业证书")) {
            paper.add(new Diploma(
                    "结业证书",
                    "编号：ZS-1",
                    "王某某：",
                    "您参加" + "书法课".repeat(26),
                    "药山街道新徐社区",
                    "2024年5月20日",
                    "核验：用手机扫左边的码，或打开 https://example.gov.cn/open/certificate，输入编号 ZS-2024-00001",
                    CHECK));
        }
        return new PdfReader(out.toByteArray());
    }
}
