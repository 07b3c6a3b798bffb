package cn.tongxinyuan.training.demo;

import cn.tongxinyuan.platform.demo.DemoPart;
import cn.tongxinyuan.platform.demo.DemoStrand;
import cn.tongxinyuan.training.institution.Agreement;
import cn.tongxinyuan.training.institution.Institution;
import cn.tongxinyuan.training.institution.InstitutionDetails;
import cn.tongxinyuan.training.institution.InstitutionService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Twelve institutions; the article names the first, all others are invented, as are the agreements. */
@ApplicationScoped
public class InstitutionDemo implements DemoPart {

    private static final String NAMED = "中央党校";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸子";
    private static final List<String> FIELDS = List.of("党的创新理论", "基层治理法治化", "社区工作方法", "群众工作与调解", "应急管理");
    private static final List<String> FUNCTIONS =
            List.of("THEORY", "PRACTICE", "DEMONSTRATION", "RESEARCH", "EXCHANGE", "INCUBATION");

    @Inject
    InstitutionService institutions;

    @Override
    public int order() {
        return 51;
    }

    @Override
    public DemoStrand strand() {
        return DemoStrand.STAFF;
    }

    @Override
    public void build() {
        for (int i = 0; i <= STEMS.length(); i++) {
            LocalDate from = LocalDate.of(2022, 1 + i % 6, 1);
            InstitutionDetails details = new InstitutionDetails(
                    i == 0 ? NAMED : "示例院校" + STEMS.charAt(i - 1),
                    FIELDS.get(i % FIELDS.size()),
                    Set.of(FUNCTIONS.get(i % FUNCTIONS.size()), FUNCTIONS.get((i + 2) % FUNCTIONS.size())));
            boolean renewed = i % 3 == 0;
            Institution institution = institutions.enlist(
                    details,
                    new Agreement(
                            "合协2022-" + (i + 1),
                            from,
                            from.plusYears(renewed ? 2 : 3).minusDays(1)));
            if (renewed) {
                LocalDate next = from.plusYears(2);
                institutions.renew(
                        institution.getCode(),
                        institutions.open(institution.getCode()).getVersion(),
                        new Agreement(
                                "合协2024-" + (i + 1), next, next.plusYears(3).minusDays(1)));
            }
        }
    }
}
