package cn.tongxinyuan.appraisal;

import cn.tongxinyuan.platform.code.Choice;
import cn.tongxinyuan.platform.i18n.Messages;
import cn.tongxinyuan.platform.workbook.Column;
import cn.tongxinyuan.platform.workbook.Row;
import cn.tongxinyuan.platform.workbook.SheetLayout;
import cn.tongxinyuan.platform.workbook.Values;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 考核方案 as a sheet: one line for one clause, of rules, failing situations and measures. */
final class SchemeSheet {

    static final String NUMBER = "序号";
    static final String DIMENSION = "维度";
    static final String SCORING = "评分方式";
    static final String MARKS = "满分";
    static final String SOURCE = "实绩来源";
    static final String TARGET = "满分数量";
    static final String TERM = "整改天数";

    private static final int MOST_CLAUSES = 99;
    private static final int MOST_DAYS = 730;

    private final Column<String> line = Column.of("行号", Values.reference(10), 8, "", "可以不填");
    private final Column<String> kind = Column.of(
                    "类别", Values.code(names(ClauseKind.values()), ""), 12, "考核细则", "按下拉选择")
            .asRequired();
    private final Column<Integer> number = Column.of(NUMBER, Values.count(MOST_CLAUSES), 8, "1", "每一类从 1 起，不得跳号")
            .asRequired();
    private final Column<String> title =
            Column.of("名称", Values.prose(40), 20, "政治学习", "").asRequired();
    private final Column<String> words =
            Column.of("内容", Values.prose(400), 60, "按时参加政治理论学习。", "").asRequired();
    private final Column<String> dimension;
    private final Column<String> scoring =
            Column.of(SCORING, Values.code(names(Scoring.values()), ""), 12, "评定", "只有考核细则填");
    private final Column<BigDecimal> marks = Column.of(
            MARKS,
            Values.decimal(new BigDecimal("0.1"), new BigDecimal("100"), 1),
            8,
            "4",
            "只有考核细则填，最多一位小数；评定和按实绩的合计应为 100");
    private final Column<String> source = Column.of(SOURCE, Values.reference(40), 20, "", "按实绩的填来源代码，如 training.hours");
    private final Column<BigDecimal> target = Column.of(
            TARGET,
            Values.decimal(new BigDecimal("0.01"), new BigDecimal("99999"), 2),
            10,
            "",
            "按实绩的填，达到这个数量得满分；最多两位小数");
    private final Column<Integer> term = Column.of(TERM, Values.count(MOST_DAYS), 10, "", "只有改进处理措施填");
    private final Map<String, String> dimensions = new LinkedHashMap<>();

    SchemeSheet(List<Choice> dimensions) {
        dimensions.forEach(choice -> this.dimensions.put(choice.name(Messages.CHINESE), choice.code()));
        dimension = Column.of(DIMENSION, Values.code(this.dimensions, ""), 12, "", "只有考核细则填，按下拉选择");
    }

    private static Map<String, String> names(Enum<?>... constants) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Enum<?> each : constants) {
            names.put(said(each), each.name());
        }
        return names;
    }

    private static String said(Enum<?> constant) {
        return constant == null
                ? null
                : Messages.text(
                        Messages.CHINESE, "appraisal." + constant.getClass().getSimpleName() + "." + constant.name());
    }

    SheetLayout<ClauseRow> layout() {
        return new SheetLayout<>(
                "考核方案",
                "1",
                List.of(line, kind, number, title, words, dimension, scoring, marks, source, target, term),
                List.of(kind, title),
                line,
                this::row,
                this::cells);
    }

    private ClauseRow row(Row row) {
        String which = row.get(kind);
        String how = row.get(scoring);
        return new ClauseRow(
                which == null ? null : ClauseKind.valueOf(which),
                row.get(number),
                row.get(title),
                row.get(words),
                row.get(dimension),
                how == null ? null : Scoring.valueOf(how),
                row.get(marks),
                row.get(source),
                row.get(target),
                row.get(term));
    }

    private List<Object> cells(ClauseRow row) {
        return Arrays.asList(
                null,
                said(row.kind()),
                row.number(),
                row.title(),
                row.words(),
                named(row.dimension()),
                said(row.scoring()),
                row.fullMarks(),
                row.source(),
                row.target(),
                row.termDays());
    }

    private String named(String code) {
        return dimensions.entrySet().stream()
                .filter(entry -> entry.getValue().equals(code))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
