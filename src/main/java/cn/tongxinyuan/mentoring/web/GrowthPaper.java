package cn.tongxinyuan.mentoring.web;

import cn.tongxinyuan.mentoring.Growth;
import cn.tongxinyuan.mentoring.ReserveCadre;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.paper.Paper;
import cn.tongxinyuan.platform.paper.Table;
import cn.tongxinyuan.platform.web.ValueFormat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Stream;

/** 成长档案 on paper: what happened in the order of time, and with the recommendation what it said. */
@RequestScoped
public class GrowthPaper {

    private static final String NOTHING = "—";

    @Inject
    Language language;

    @Inject
    ValueFormat format;

    @Inject
    MentoringChoicesModel choices;

    /** @param foot below each page, such as who took it out and when */
    byte[] of(Growth growth, String foot) {
        ReserveCadre cadre = growth.cadre();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        // the name of the file's document is read by others than the paper's holder: it names nobody
        try (Paper paper = new Paper(out, text("paper.title") + " " + cadre.getCode())) {
            paper.addDense(
                    new Table(
                            text("paper.title"),
                            cadre.getStaffName() + "  " + cadre.getCode() + "  "
                                    + text("CadreState." + cadre.getState()),
                            format.unit(cadre.getScope()),
                            Stream.of("day", "what", "content")
                                    .map(head -> text("field." + head))
                                    .toList(),
                            List.of(16, 18, 66),
                            growth.events().stream()
                                    .map(event -> row(cadre, event))
                                    .toList(),
                            foot),
                    (number, of) -> text("paper.title") + " " + language.text("platform.frame.page-of", number, of));
        }
        return out.toByteArray();
    }

    private List<String> row(ReserveCadre cadre, Growth.Event event) {
        String words = event.what() == Growth.What.RECOMMENDED ? recommendation(cadre) : choices.said(event);
        return List.of(
                format.day(event.day()),
                text("What." + event.what()),
                words == null || words.isEmpty() ? NOTHING : words);
    }

    private String recommendation(ReserveCadre cadre) {
        var details = cadre.getDetails();
        return text(
                "paper.recommendation",
                cadre.getAge(cadre.getRecommendedOn()),
                choices.education(details.education(), cadre.getRecommendedOn()),
                details.partyOn() == null ? NOTHING : format.day(details.partyOn()),
                details.experience());
    }

    private String text(String key, Object... values) {
        return language.text("mentoring." + key, values);
    }
}
