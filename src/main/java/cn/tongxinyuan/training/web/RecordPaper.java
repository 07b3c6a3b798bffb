package cn.tongxinyuan.training.web;

import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.paper.Paper;
import cn.tongxinyuan.platform.paper.Table;
import cn.tongxinyuan.platform.web.ValueFormat;
import cn.tongxinyuan.training.RecordLine;
import cn.tongxinyuan.training.TrainingRecord;
import cn.tongxinyuan.training.secondment.SecondmentLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** 学时档案 on paper: the trainings of each year below its sum, then the secondments. */
@RequestScoped
public class RecordPaper {

    private static final String NOTHING = "—";

    @Inject
    Language language;

    @Inject
    ValueFormat format;

    /** @param foot below each page, such as who took it out and when */
    byte[] of(TrainingRecord record, List<SecondmentLine> attached, String foot) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        // the name of the file's document is read by others than the paper's holder: it names nobody
        try (Paper paper = new Paper(out, text("title") + " " + record.staff())) {
            String left = record.name() + "  " + record.staff();
            String unit = format.unit(record.unit());
            paper.addDense(
                    new Table(
                            text("title"),
                            left,
                            unit,
                            heads("training", "days", "level", "hours", "result", "certificate"),
                            List.of(32, 18, 16, 8, 11, 15),
                            trainings(record),
                            foot),
                    (number, of) -> page("title", number, of));
            if (!attached.isEmpty()) {
                paper.addDense(
                        new Table(
                                text("attached"),
                                left,
                                unit,
                                heads("host", "days", "state", "learned", "applied"),
                                List.of(24, 18, 10, 24, 24),
                                attached.stream().map(this::attached).toList(),
                                foot),
                        (number, of) -> page("attached", number, of));
            }
        }
        return out.toByteArray();
    }

    private List<List<String>> trainings(TrainingRecord record) {
        List<List<String>> rows = new ArrayList<>();
        for (TrainingRecord.Year year : record.years()) {
            String sum = year.met() ? text("met") : text("missing", format.figure(year.missing()));
            rows.add(List.of(
                    text("year", String.valueOf(year.year())),
                    text("standard", format.figure(year.standard())),
                    "",
                    format.figure(year.hours()),
                    sum,
                    ""));
            record.lines().stream()
                    .filter(line -> line.year() == year.year())
                    .map(this::training)
                    .forEach(rows::add);
        }
        return rows;
    }

    private List<String> training(RecordLine line) {
        return List.of(
                line.title(),
                days(format.day(line.begunOn()), format.day(line.endedOn())),
                language.text("training.Level." + line.level()) + " " + language.text("training.Tier." + line.tier()),
                format.figure(line.hours()),
                language.text("training.CreditResult." + line.result()),
                said(line.certificate()));
    }

    private List<String> attached(SecondmentLine line) {
        return List.of(
                line.city() == null ? line.host() : line.host() + " " + line.city(),
                days(format.day(line.from()), format.day(line.to())),
                language.text("training.SecondmentState." + line.state()),
                said(line.learned()),
                said(line.applied()));
    }

    private static String days(String from, String to) {
        return from.equals(to) ? from : from + " – " + to;
    }

    private static String said(String words) {
        return words == null || words.isEmpty() ? NOTHING : words;
    }

    private List<String> heads(String... heads) {
        return Stream.of(heads).map(head -> text("head-" + head)).toList();
    }

    /** Each part is counted by itself, and says which it is. */
    private String page(String part, int number, int of) {
        return text(part) + " " + language.text("platform.frame.page-of", number, of);
    }

    private String text(String key, Object... values) {
        return language.text("training.paper." + key, values);
    }
}
