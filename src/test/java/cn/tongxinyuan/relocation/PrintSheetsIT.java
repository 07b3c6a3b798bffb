package cn.tongxinyuan.relocation;

import static cn.tongxinyuan.relocation.BulkGiven.figure;
import static cn.tongxinyuan.relocation.RelocationGiven.STREET;
import static cn.tongxinyuan.relocation.RelocationGiven.XINXU;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Trail;
import cn.tongxinyuan.platform.listing.Chosen;
import cn.tongxinyuan.relocation.bulk.PrintSheets;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import jakarta.inject.Inject;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 入户登记表: one page a household, as the caller may see it. */
@ExtendWith(ArquillianExtension.class)
class PrintSheetsIT {

    private static final String PAPER = "370199199001010019";
    private static final String FILE = "入户登记表.pdf";

    @Inject
    Caller caller;

    @Inject
    RelocationGiven given;

    @Inject
    BulkGiven bulk;

    @Inject
    PrintSheets act;

    @Inject
    Trail trail;

    private String clerk;

    @BeforeEach
    void hire() {
        clerk = caller.hired("relocation.clerk", STREET);
    }

    @Test
    void everyHouseholdHasItsPageWithWhatIsSealedMasked() throws IOException {
        String area = given.area(XINXU);
        given.load(
                area,
                List.of(
                        RelocationGiven.row("北-1", "欧阳某甲", "80.00", null),
                        RelocationGiven.row("北-2", "𠮷某乙", "91.50", null)));
        List<String> keys = List.of(
                given.open(area, "北-2").getRollKey(), given.open(area, "北-1").getRollKey());

        String code = bulk.ordered(clerk, act, bulk.chosen(clerk, act, keys), Map.of());
        Api.Answer job = bulk.ended(clerk, code);

        assertThat(figure(job, "acted")).isEqualTo(2);
        List<String> pages = pages(bulk.file(clerk, code, FILE));
        assertThat(pages).hasSize(2).noneMatch(page -> page.contains(PAPER) || page.contains("19900000001"));
        assertThat(pages.get(0)).contains("北-2", "〓某乙", "91.50", "第 1 页,共 2 页", given.areaName(area), "199****0001");
        assertThat(pages.get(1)).contains("北-1", "欧阳某甲", "第 2 页,共 2 页", "370199********0019", "住户签字");
    }

    @Test
    void householdsOfOthersAreLeftOutAndThePrintingIsKept() throws IOException {
        String area = given.roll(XINXU, 1);
        String foreign = given.roll("370105011", 1);
        List<Chosen> forged = new ArrayList<>(bulk.chosen(clerk, act, bulk.keys(area, 1)));
        forged.add(new Chosen(bulk.keys(foreign, 1).get(0), 1, "1"));

        String code = bulk.ordered(clerk, act, forged, Map.of());
        Api.Answer job = bulk.ended(clerk, code);

        assertThat(figure(job, "refused")).isEqualTo(1);
        assertThat(pages(bulk.file(clerk, code, FILE)))
                .singleElement()
                .asString()
                .contains(given.areaName(area))
                .doesNotContain(given.areaName(foreign));
        assertThat(trail.of(clerk))
                .containsExactly("DONE relocation.print Page relocation/household-list relocation.told.print|1");
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        PdfReader reader = new PdfReader(pdf);
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            pages.add(Normalizer.normalize(new PdfTextExtractor(reader).getTextFromPage(page), Normalizer.Form.NFKC));
        }
        return pages;
    }
}
