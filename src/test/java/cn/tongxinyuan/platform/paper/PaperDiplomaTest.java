package cn.tongxinyuan.platform.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;

/** A certificate is one page on its side that says everything. */
class PaperDiplomaTest {

    @Test
    void aDiplomaFillsOnePageOnItsSide() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Paper paper = new Paper(out, "结业证书")) {
            paper.add(new Diploma(
                    "结业证书", "编号：ZS-1", "王某某：", "您参加" + "书法课".repeat(26), "药山街道新徐社区", "2024年5月20日", "核验：ZS-1"));
        }

        PdfReader reader = new PdfReader(out.toByteArray());

        assertThat(reader.getNumberOfPages()).isOne();
        assertThat(reader.getPageSizeWithRotation(1).getWidth())
                .isGreaterThan(reader.getPageSizeWithRotation(1).getHeight());
        assertThat(Normalizer.normalize(new PdfTextExtractor(reader).getTextFromPage(1), Normalizer.Form.NFKC))
                .contains("结业证书", "编号", "ZS-1", "王某某", "书法课", "新徐社区", "2024", "核验");
    }
}
