package cn.tongxinyuan.relocation.round;

import cn.tongxinyuan.platform.bulk.BulkAct;
import cn.tongxinyuan.platform.bulk.BulkResult;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.i18n.Messages;
import cn.tongxinyuan.platform.job.JobContext;
import cn.tongxinyuan.platform.listing.Chosen;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.paper.Paper;
import cn.tongxinyuan.platform.paper.Table;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.relocation.Household;
import cn.tongxinyuan.relocation.HouseholdService;
import cn.tongxinyuan.relocation.RelocationPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 打印走访单: whom to visit, where, how to reach them and what was said last, a line for each with room for notes. */
@ApplicationScoped
public class PrintRound extends BulkAct {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(DistrictClock.ZONE);
    private static final List<Integer> WIDTHS = List.of(15, 17, 20, 22, 26);
    private static final int SAID = 80;

    @Inject
    DueListing list;

    @Inject
    HouseholdService households;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return "relocation.print-round";
    }

    @Override
    public Listing listing() {
        return list;
    }

    @Override
    public String permission() {
        return RelocationPermission.EXPORT;
    }

    @Override
    public String view() {
        return "relocation/round-print";
    }

    @Override
    public void run(JobContext context) {
        Locale language = language(context);
        List<Chosen> chosen = chosen(context);
        Map<String, HouseholdService.Called> found =
                households.round(chosen.stream().map(Chosen::key).toList()).stream()
                        .collect(Collectors.toMap(one -> one.household().getRollKey(), Function.identity()));
        List<List<String>> rows = chosen.stream()
                .map(one -> found.get(one.key()))
                .filter(Objects::nonNull)
                .distinct()
                .map(one -> row(one, language))
                .toList();
        String address = null;
        if (!rows.isEmpty()) {
            String title = Messages.text(language, "relocation.round.title");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (Paper paper = new Paper(out, title)) {
                paper.add(
                        table(title, rows, language),
                        (page, pages) -> Messages.text(language, "relocation.sheet.page", page, pages));
            }
            address = context.output(title + ".pdf", "application/pdf", out.toByteArray());
        }
        context.result(result(chosen.size(), rows.size(), language, address));
    }

    private Table table(String title, List<List<String>> rows, Locale language) {
        return new Table(
                title,
                Messages.text(language, "relocation.round.count", rows.size()),
                LocalDate.now(clock).toString(),
                Stream.of("when", "who", "where", "said", "notes")
                        .map(name -> Messages.text(language, "relocation.round." + name))
                        .toList(),
                WIDTHS,
                rows,
                Messages.text(
                        language,
                        "platform.frame.watermark",
                        me.getDisplayName(),
                        me.getUsername(),
                        MINUTE.format(clock.instant())));
    }

    private List<String> row(HouseholdService.Called called, Locale language) {
        Household household = called.household();
        return List.of(
                when(household.getNextVisitOn(), language),
                household.getNumber() + "\n" + households.ownerName(household) + "\n" + called.phone(),
                household.getArea().getName() + "\n" + household.getPlace(),
                said(called.last()),
                "");
    }

    private String when(LocalDate day, Locale language) {
        if (day == null) {
            return "-";
        }
        long late = ChronoUnit.DAYS.between(day, LocalDate.now(clock));
        return late > 0 ? day + "\n" + Messages.text(language, "relocation.round.late", late) : day.toString();
    }

    /** Day and words of the latest visit, as far as a line of paper holds them. */
    private static String said(HouseholdService.Said last) {
        return last == null ? "-" : last.on() + " " + shortened(last.content());
    }

    private static String shortened(String said) {
        return said.codePointCount(0, said.length()) <= SAID
                ? said
                : said.substring(0, said.offsetByCodePoints(0, SAID)) + "…";
    }

    private static BulkResult result(int chosen, int printed, Locale language, String address) {
        int missing = chosen - printed;
        String message = missing == 0
                ? Messages.text(language, "relocation.round-print.done", printed)
                : Messages.text(language, "relocation.round-print.done-but", printed, missing);
        return new BulkResult(chosen, printed, 0, 0, missing, message, missing == 0 ? "ok" : "warn", address);
    }
}
