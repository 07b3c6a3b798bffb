package cn.tongxinyuan.platform.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A table on paper goes on over the pages it takes. */
class PaperTableTest {

    @Test
    void everyRowStandsOnceAndEveryPageBearsTitleHeadsAndItsNumber() throws IOException {
        List<List<String>> rows = IntStream.rangeClosed(1, 30)
                .mapToObj(i -> List.of("R" + i + ".", i % 7 == 0 ? "长".repeat(90) : "短", ""))
                .toList();

        List<String> pages = pages(rows);

        assertThat(pages).hasSizeGreaterThan(2);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i)).contains("走访单", "约定", "记录", "脚注", "第 " + (i + 1) + "/" + pages.size());
        }
        String all = String.join("", pages);
        rows.forEach(row -> assertThat(all.split(Pattern.quote(row.get(0)), -1))
                .as(row.get(0))
                .hasSize(2));
    }

    @Test
    void aTableThatFitsTakesOnePage() throws IOException {
        assertThat(pages(List.of(List.of("R1.", "短", ""))))
                .singleElement()
                .asString()
                .contains("第 1/1");
    }

    private static List<String> pages(List<List<String>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Paper paper = new Paper(out, "走访单")) {
            paper.add(
                    new Table("走访单", "左", "右", List.of("约定", "说过", "记录"), List.of(20, 40, 40), rows, "脚注"),
                    (page, of) -> "第 " + page + "/" + of);
        }
        List<String> pages = new ArrayList<>();
        PdfReader reader = new PdfReader(out.toByteArray());
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            pages.add(Normalizer.normalize(new PdfTextExtractor(reader).getTextFromPage(page), Normalizer.Form.NFKC));
        }
        return pages;
    }
}
