package cn.tongxinyuan.relocation.web;

import cn.tongxinyuan.platform.task.Inbox;
import cn.tongxinyuan.platform.task.Task;
import cn.tongxinyuan.relocation.AreaService;
import cn.tongxinyuan.relocation.Campaign;
import cn.tongxinyuan.relocation.HouseholdStage;
import cn.tongxinyuan.relocation.HouseholdWork;
import cn.tongxinyuan.relocation.progress.AreaProgress;
import cn.tongxinyuan.relocation.progress.AreaProgress.Reached;
import cn.tongxinyuan.relocation.progress.AreaRows;
import cn.tongxinyuan.relocation.progress.AreaRows.AreaRow;
import cn.tongxinyuan.relocation.progress.Correction;
import cn.tongxinyuan.relocation.progress.DailyProgress;
import cn.tongxinyuan.relocation.progress.RelocationStatistics;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * The campaign on one page, as of any day. Every figure comes from the book of progress; where a closed day showed
 * something else, both figures are shown.
 */
@Named
@RequestScoped
public class ProgressBoardPage {

    private static final int MOST_DUE = 6;
    private static final int FIRST_DAYS = 100;
    private static final int WEEK = 7;

    @Inject
    AreaService areas;

    @Inject
    RelocationStatistics statistics;

    @Inject
    DailyProgress daily;

    @Inject
    Inbox inbox;

    @Inject
    ProgressChart chart;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private LocalDate asOf;
    private boolean ahead;
    private LocalDate compared;
    private Map<String, AreaRow> earlier;
    private Campaign campaign;
    private List<AreaRow> rows;
    private AreaRow total;
    private SortedMap<LocalDate, Map<HouseholdStage, Reached>> curve;
    private List<ProgressChart.Point> points;
    private List<Correction> corrections;

    /** Reads everything once; called when the day in the address is known. */
    public void read() {
        LocalDate today = LocalDate.now(clock);
        ahead = asOf != null && asOf.isAfter(today);
        asOf = asOf == null || ahead ? today : asOf;
        compared = compared == null || compared.isBefore(asOf) ? compared : null;
        campaign = areas.campaign(asOf).orElse(null);
        List<AreaProgress> book = book(asOf);
        rows = AreaRows.of(book);
        earlier = compared == null
                ? Map.of()
                : AreaRows.of(book(compared)).stream()
                        .collect(Collectors.toMap(row -> row.getArea().getCode(), row -> row));
        total = AreaRows.total(rows, asOf);
        curve = statistics.curve(
                rows.stream()
                        .filter(row -> !row.part())
                        .map(row -> row.getArea().getCode())
                        .toList(),
                asOf);
        LocalDate from = campaign == null || campaign.getStartsOn().isAfter(asOf)
                ? asOf.minusDays(FIRST_DAYS)
                : campaign.getStartsOn();
        points = ProgressChart.points(curve, from, asOf, getMeasure());
        corrections = isToday() ? List.of() : Correction.between(daily.closed(asOf), book);
    }

    private List<AreaProgress> book(LocalDate day) {
        return statistics.progress(day).stream()
                .filter(progress -> campaign != null
                        && campaign.getCode().equals(progress.area().getCampaign()))
                .toList();
    }

    /** Whether a day was asked for that is still to come. */
    public boolean isAhead() {
        return ahead;
    }

    /** The latest day there is anything to tell of. */
    public LocalDate getLatest() {
        return LocalDate.now(clock);
    }

    /** First visits of the seven days up to this one. */
    public long getVisitedInWeek() {
        return visitedSince(asOf.minusDays(WEEK - 1L));
    }

    /** First visits a day that it takes to see everybody while the campaign lasts; null where none is to do or no day left. */
    public Long getNeededPerDay() {
        long left = campaign == null ? 0 : getDaysLeft();
        return left == 0 || total.getUnvisited() == 0 ? null : (total.getUnvisited() + left - 1) / left;
    }

    /** How many households more than on the other day had been visited. */
    public long more(AreaRow row) {
        AreaRow before = earlier.get(row.getArea().getCode());
        return row.reached("VISITED") - (before == null ? 0 : before.reached("VISITED"));
    }

    public long getMoreInAll() {
        return total.reached("VISITED")
                - AreaRows.total(List.copyOf(earlier.values()), compared).reached("VISITED");
    }

    /** The earlier day to compare with; null for none. */
    public LocalDate getCompared() {
        return compared;
    }

    public void setCompared(LocalDate compared) {
        this.compared = compared;
    }

    public Campaign getCampaign() {
        return campaign;
    }

    public long getDayOfCampaign() {
        return campaign.getDayOf(asOf);
    }

    public long getDaysLeft() {
        return campaign.getDaysLeft(asOf);
    }

    public boolean isToday() {
        return asOf.equals(LocalDate.now(clock));
    }

    public List<AreaRow> getRows() {
        return rows;
    }

    /** Areas with a roll of their own, the best visited first. */
    public List<AreaRow> getLeaves() {
        return rows.stream()
                .filter(AreaRow::leaf)
                .sorted(Comparator.comparing(AreaRow::getVisitedShare).reversed())
                .toList();
    }

    /** Areas with households that nobody has visited yet, the most first. */
    public List<AreaRow> getUnvisited() {
        return rows.stream()
                .filter(row -> row.leaf() && row.getUnvisited() > 0)
                .sorted(Comparator.comparingLong(AreaRow::getUnvisited).reversed())
                .toList();
    }

    /** Length of a bar of unvisited households beside the longest of them. */
    public BigDecimal unvisitedShare(AreaRow row) {
        long most = rows.stream()
                .filter(AreaRow::leaf)
                .mapToLong(AreaRow::getUnvisited)
                .max()
                .orElse(0);
        return AreaRows.share(row.getUnvisited(), most);
    }

    public AreaRow getTotal() {
        return total;
    }

    public long getPlanned() {
        return rows.stream()
                .filter(row -> !row.part())
                .mapToLong(row -> row.getArea().getPlannedHouseholds())
                .sum();
    }

    /** 建筑面积 in 10 000 m². */
    public BigDecimal getFloorAreaTenThousands() {
        return total.getFloorArea().movePointLeft(4);
    }

    /** Households whose first visit was that day. */
    public long getVisitedThatDay() {
        return visitedSince(asOf);
    }

    private long visitedSince(LocalDate day) {
        SortedMap<LocalDate, Map<HouseholdStage, Reached>> before = curve.headMap(day);
        Map<HouseholdStage, Reached> then = before.isEmpty() ? Map.of() : before.get(before.lastKey());
        return total.reached("VISITED")
                - then.getOrDefault(HouseholdStage.VISITED, new Reached(0, BigDecimal.ZERO, BigDecimal.ZERO))
                        .households();
    }

    public long currently(String stage) {
        return total.progress().currently(HouseholdStage.valueOf(stage));
    }

    /**
     * Address of the records behind a figure: today the households themselves, for a day gone by the areas as of that
     * day.
     *
     * @param area code, null for all
     * @param stage stage they are in now, null for all
     */
    public String records(String area, String stage) {
        String path = request.getContextPath() + "/relocation/";
        if (!isToday()) {
            return path + "area-list?asOf=" + asOf;
        }
        return path + "household-list?area=" + (area == null ? "" : area) + "&stage=" + (stage == null ? "" : stage);
    }

    public List<Task> getDue() {
        return inbox.mine(HouseholdWork.VISIT, MOST_DUE);
    }

    public boolean isLate(Task task) {
        return task.getDueOn().isBefore(LocalDate.now(clock));
    }

    public ProgressChart.Measure getMeasure() {
        String asked = request.getParameter("by");
        return Arrays.stream(ProgressChart.Measure.values())
                .filter(measure -> measure.name().equals(asked))
                .findFirst()
                .orElse(ProgressChart.Measure.HOUSEHOLDS);
    }

    public ProgressChart.Measure[] getMeasures() {
        return ProgressChart.Measure.values();
    }

    public String getChart() {
        return chart.json(points);
    }

    public List<HouseholdStage> getStages() {
        return ProgressChart.stages();
    }

    /** Stages after the first visit. */
    public List<HouseholdStage> getLaterStages() {
        List<HouseholdStage> drawn = ProgressChart.stages();
        return drawn.subList(1, drawn.size());
    }

    /** Every seventh day, for the table behind the curves. */
    public List<ProgressChart.Point> getWeekly() {
        return ProgressChart.weekly(points);
    }

    public List<Correction> getCorrections() {
        return corrections;
    }

    public LocalDate getAsOf() {
        return asOf;
    }

    public void setAsOf(LocalDate asOf) {
        this.asOf = asOf;
    }
}
