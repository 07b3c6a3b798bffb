package cn.tongxinyuan.relocation;

import static cn.tongxinyuan.relocation.RelocationGiven.STREET;
import static cn.tongxinyuan.relocation.RelocationGiven.XINXU;
import static cn.tongxinyuan.relocation.RelocationGiven.row;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.platform.search.SearchRebuild;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is copied from a page, or typed as people type, finds what stands in the roll. */
@ExtendWith(ArquillianExtension.class)
class HouseholdSearchIT {

    @Inject
    Caller caller;

    @Inject
    RelocationGiven given;

    @Inject
    HouseholdPages pages;

    @Inject
    SearchRebuild rebuild;

    @PersistenceContext
    EntityManager em;

    @Resource
    UserTransaction transaction;

    @Test
    void textsCopiedFromThePageFindTheirHousehold() throws IOException {
        String area = given.area(XINXU);
        given.load(area, RosterGiven.read(sample()).values());

        assertThat(List.of("12号院（北）", "12号院(北)", "药山街道 12号院", "药山街道12号院", "john smith", "JohnSmith"))
                .allSatisfy(text -> assertThat(found(area, text)).containsExactly("S-1"));
        assertThat(List.of("老街：甲区", "老街:甲区", "泺口 老街", "买买提．艾力", "买买提·艾力", "mmt.al"))
                .allSatisfy(text -> assertThat(found(area, text)).containsExactly("S-2"));
        assertThat(found(area, "古丽.艾力")).containsExactly("S-3");
    }

    @Test
    void aSurnameOfTwoReadingsIsFoundByBoth() {
        String area = given.area(XINXU);
        given.load(area, List.of(row("1", "单某甲", "80.00", null), row("2", "万俟某乙", "80.00", null)));

        assertThat(List.of("smj", "dmj"))
                .allSatisfy(text -> assertThat(found(area, text)).containsExactly("1"));
        assertThat(List.of("mqmy", "wsmy"))
                .allSatisfy(text -> assertThat(found(area, text)).containsExactly("2"));
    }

    @Test
    void whatAnOlderFoldingStoredIsMadeAnew() throws Exception {
        String area = given.area(XINXU);
        given.load(area, List.of(row("1", "仇某甲", "80.00", null)));
        transaction.begin();
        String ofArea = " in (select h.id from relocation_household h join relocation_area a on a.id = h.area_id"
                + " where a.code = ?1)";
        em.createNativeQuery("delete from platform_gram where record_id" + ofArea)
                .setParameter(1, area)
                .executeUpdate();
        em.createNativeQuery("update relocation_household set search_open = null, search_person = null,"
                        + " search_edition = 0 where id" + ofArea)
                .setParameter(1, area)
                .executeUpdate();
        transaction.commit();
        long version = given.open(area, "1").getVersion();

        assertThat(rebuild.isWaiting()).isTrue();
        rebuild.run();

        assertThat(rebuild.isWaiting()).isFalse();
        assertThat(given.open(area, "1").getVersion())
                .as("to whoever reads it now")
                .isEqualTo(version);
        assertThat(found(area, "qmj")).containsExactly("1");
        assertThat(found(area, "示例社区1号院")).containsExactly("1");
    }

    @Test
    void severalWordsMustAllBeFoundEachAnywhere() {
        String area = given.area(XINXU);
        given.load(area, List.of(row("新-0091", "王某庚", "80.00", null), row("新-0104", "王某丙", "80.00", null)));

        assertThat(found(area, "wmg 新")).containsExactly("新-0091");
        assertThat(found(area, "王某 0104")).containsExactly("新-0104");
        assertThat(found(area, "新-91")).containsExactly("新-0091");
        assertThat(found(area, "王某 00091")).containsExactly("新-0091");
        assertThat(found(area, "王某庚 0104")).isEmpty();
    }

    private static byte[] sample() throws IOException {
        try (InputStream in = HouseholdSearchIT.class.getResourceAsStream("/samples/search.xlsx")) {
            return in.readAllBytes();
        }
    }

    private List<String> found(String area, String text) {
        String clerk = caller.hired("relocation.clerk", STREET);
        return pages.numbers(clerk, "area=" + area, "q=" + text);
    }
}
