package cn.tongxinyuan.relocation.web;

import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.relocation.HouseholdStage;
import cn.tongxinyuan.relocation.progress.AreaProgress;
import cn.tongxinyuan.relocation.progress.AreaProgress.Reached;
import cn.tongxinyuan.relocation.progress.AreaRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import software.xdev.chartjs.model.charts.LineChart;
import software.xdev.chartjs.model.data.LineData;
import software.xdev.chartjs.model.dataset.LineDataset;
import software.xdev.chartjs.model.options.LegendOptions;
import software.xdev.chartjs.model.options.LineOptions;
import software.xdev.chartjs.model.options.Plugins;
import software.xdev.chartjs.model.options.scale.Scales;
import software.xdev.chartjs.model.options.scale.cartesian.linear.LinearScaleOptions;

/** The growth of each stage in per cent of the roll, as a chart and as a table of every seventh day. */
@Dependent
public class ProgressChart {

    private static final int WEEK = 7;
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MM-dd");
    /** Lines differ by dashes as well as by colour. */
    private static final List<List<Integer>> DASHES =
            List.of(List.of(), List.of(8, 4), List.of(2, 3), List.of(10, 3, 2, 3), List.of(4, 4));

    private static final List<String> COLOURS = List.of("#2f6fc4", "#1b8a45", "#b07a12", "#8a5bc4", "#c2452f");

    @Inject
    Language language;

    /** What the curves measure. */
    public enum Measure {
        HOUSEHOLDS(reached -> BigDecimal.valueOf(reached.households())),
        FLOOR_AREA(Reached::floorArea),
        LAND_AREA(Reached::landArea);

        private final Function<Reached, BigDecimal> of;

        Measure(Function<Reached, BigDecimal> of) {
            this.of = of;
        }
    }

    /** One day of the table: per stage the share of the roll in per cent, a dash over an empty roll. */
    public record Point(LocalDate day, List<BigDecimal> rates) {

        public LocalDate getDay() {
            return day;
        }

        /** The share of a stage that is drawn. */
        public String text(HouseholdStage stage) {
            return AreaRows.percent(rates.get(stages().indexOf(stage)));
        }
    }

    /** The stages that are drawn; the roll itself is the whole they are shares of. */
    static List<HouseholdStage> stages() {
        return List.of(HouseholdStage.values()).subList(1, HouseholdStage.values().length);
    }

    /** Every day from the first to the last. */
    static List<Point> points(
            SortedMap<LocalDate, Map<HouseholdStage, Reached>> curve,
            LocalDate from,
            LocalDate until,
            Measure measure) {
        List<Point> points = new ArrayList<>();
        Map<HouseholdStage, Reached> last = curve.isEmpty() ? Map.of() : curve.get(curve.lastKey());
        BigDecimal roll = value(last, HouseholdStage.NOT_VISITED, measure);
        for (LocalDate day = from; !day.isAfter(until); day = day.plusDays(1)) {
            SortedMap<LocalDate, Map<HouseholdStage, Reached>> before = curve.headMap(day.plusDays(1));
            Map<HouseholdStage, Reached> then = before.isEmpty() ? Map.of() : before.get(before.lastKey());
            points.add(new Point(
                    day,
                    stages().stream()
                            .map(stage -> AreaProgress.rate(value(then, stage, measure), roll))
                            .toList()));
        }
        return points;
    }

    /** Every seventh day back from the last, oldest first. */
    static List<Point> weekly(List<Point> points) {
        List<Point> weekly = new ArrayList<>();
        for (int i = points.size() - 1; i >= 0; i -= WEEK) {
            weekly.add(0, points.get(i));
        }
        return weekly;
    }

    String json(List<Point> points) {
        LineData data = new LineData();
        points.forEach(point -> data.addLabel(SHORT.format(point.day())));
        for (int i = 0; i < stages().size(); i++) {
            LineDataset line = new LineDataset();
            for (Point point : points) {
                line.addData(point.rates().get(i));
            }
            line.setLabel(language.name("relocation", stages().get(i)));
            line.setBorderColor(COLOURS.get(i));
            line.setBackgroundColor(COLOURS.get(i));
            line.setBorderWidth(2);
            line.setPointRadius(List.of(0));
            line.setBorderDash(DASHES.get(i));
            data.addDataset(line);
        }
        LinearScaleOptions percent = new LinearScaleOptions();
        percent.setBeginAtZero(true);
        percent.setMax(100);
        LineOptions options = new LineOptions()
                .setMaintainAspectRatio(false)
                .setAnimation(false)
                .setPlugins(new Plugins().setLegend(new LegendOptions().setPosition("bottom")))
                .setScales(new Scales().addScale(Scales.ScaleAxis.Y, percent));
        return new LineChart(data, options).toJson();
    }

    private static BigDecimal value(Map<HouseholdStage, Reached> reached, HouseholdStage stage, Measure measure) {
        Reached found = reached.get(stage);
        return found == null ? BigDecimal.ZERO : measure.of.apply(found);
    }
}
