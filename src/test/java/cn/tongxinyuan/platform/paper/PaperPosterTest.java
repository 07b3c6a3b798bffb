package cn.tongxinyuan.platform.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A poster says its title on every page and each thing once, however much is on. */
class PaperPosterTest {

    @Test
    void everyThingStandsOnceAndEveryPageSaysWhoseItIs() throws IOException {
        List<Poster.Line> lines = IntStream.rangeClosed(1, 25)
                .mapToObj(i -> new Poster.Line("6月" + i + "日", "E" + i + ".", "地点：议事厅"))
                .toList();

        List<String> pages = pages(lines);

        assertThat(pages).hasSizeBetween(2, 4).allSatisfy(page -> assertThat(page)
                .contains("社区活动安排", "2024-06-01"));
        String all = String.join("", pages);
        lines.forEach(line -> assertThat(all.split(line.what().replace(".", "[.]"), -1))
                .as(line.what())
                .hasSize(2));
        assertThat(pages.get(pages.size() - 1)).contains(pages.size() + "/" + pages.size());
    }

    @Test
    void fewThingsTakeOnePage() throws IOException {
        assertThat(pages(List.of(new Poster.Line("6月1日", "义诊", "小广场"))))
                .singleElement()
                .asString()
                .contains("义诊", "小广场");
    }

    private static List<String> pages(List<Poster.Line> lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Paper paper = new Paper(out, "海报")) {
            paper.add(new Poster("社区活动安排", "2024-06-01", lines, "脚注"), (page, of) -> page + "/" + of);
        }
        List<String> pages = new ArrayList<>();
        PdfReader reader = new PdfReader(out.toByteArray());
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            pages.add(Normalizer.normalize(new PdfTextExtractor(reader).getTextFromPage(page), Normalizer.Form.NFKC));
        }
        return pages;
    }
}
