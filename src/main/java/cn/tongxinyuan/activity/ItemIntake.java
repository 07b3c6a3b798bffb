package cn.tongxinyuan.activity;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.platform.code.Codes;
import cn.tongxinyuan.platform.intake.Intake;
import cn.tongxinyuan.platform.intake.Place;
import cn.tongxinyuan.platform.intake.Taken;
import cn.tongxinyuan.platform.intake.Taker;
import cn.tongxinyuan.platform.intake.Taking;
import cn.tongxinyuan.platform.intake.Undoing;
import cn.tongxinyuan.platform.workbook.RowSink;
import cn.tongxinyuan.platform.workbook.SheetLayout;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 活动安排: what a community has typed into a sheet comes into the draft of a month. */
@ApplicationScoped
public class ItemIntake extends Intake<ItemDetails> {

    public static final String KIND = "activity.item";

    @Inject
    ProgrammeQueries queries;

    @Inject
    ProgrammeWork work;

    @Inject
    Codes codes;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String permission() {
        return ActivityPermission.DRAFT;
    }

    @Override
    public String view() {
        return "activity/item-intake";
    }

    /** A draft of the caller's unit. */
    @Override
    public Place place(String code) {
        Programme programme = draft(code);
        return new Place("Programme", code, code, programme.getScope());
    }

    private Programme draft(String code) {
        Programme programme = queries.programme(code);
        if (!programme.isDraft()) {
            throw new RuleViolation("activity.rule.not-draft");
        }
        return programme;
    }

    @Override
    public SheetLayout<ItemDetails> layout() {
        return new ItemSheet(codes.today(ItemService.CATEGORIES)).layout();
    }

    @Override
    public RowSink<ItemDetails> check(Place place, SheetLayout<ItemDetails> layout) {
        Programme mine = queries.programme(place.code());
        Map<List<Object>, Integer> lines = new HashMap<>();
        List<Slot> before = new ArrayList<>();
        return (number, item) -> alone(mine, item)
                .or(() -> Optional.ofNullable(lines.putIfAbsent(key(item), number))
                        .map(first -> new Wrong(ItemSheet.TITLE, "DUPLICATE_IN_FILE", first)))
                .or(() -> placed(mine, item, number, before))
                .map(wrong -> List.of(wrong.in(layout)))
                .orElse(List.of());
    }

    /** What is wrong with a cell, told by the header of its column. */
    private record Wrong(String header, String code, Object... limits) {

        private RowSink.Flaw in(SheetLayout<?> layout) {
            return layout.flaw(header, code, limits);
        }
    }

    private Optional<Wrong> alone(Programme mine, ItemDetails item) {
        if (!item.from().isBefore(item.until())) {
            return Optional.of(new Wrong(ItemSheet.UNTIL, "TIME_TURNED"));
        }
        if (!YearMonth.from(item.day()).equals(mine.getMonth()) || !item.start().isAfter(queries.now())) {
            return Optional.of(
                    new Wrong(ItemSheet.DAY, "DAY_OUTSIDE", mine.getMonth().toString()));
        }
        boolean untitled = item.film() != null && item.film().getTitle() == null;
        return untitled ? Optional.of(new Wrong(ItemSheet.FILM, "REQUIRED")) : Optional.empty();
    }

    /** One room cannot hold two things at once, whether both stand in the sheet or one in the programme. */
    private Optional<Wrong> placed(Programme mine, ItemDetails item, int number, List<Slot> before) {
        String ref = queries.same(mine, item).map(ProgrammeItem::getCode).orElse(String.valueOf(number));
        Slot slot = new Slot(ref, item.title(), mine.getCentre(), item.room(), null, null, item.start(), item.end());
        Optional<Clash> clash = Slot.clashes(List.of(slot), before).stream()
                .findFirst()
                .or(() -> work.clashes(mine, List.of(slot)).stream()
                        .filter(Clash::isError)
                        .findFirst());
        before.add(slot);
        return clash.map(
                found -> new Wrong(ItemSheet.ROOM, "ROOM_TAKEN", found.with().title()));
    }

    private static List<Object> key(ItemDetails item) {
        return List.of(item.title(), item.start());
    }

    @Override
    public Taker<ItemDetails> taker(Taking taking, List<ItemDetails> rows) {
        return item -> {
            Programme mine = queries.programme(taking.place().code());
            queries.same(mine, item)
                    .ifPresentOrElse(
                            known -> taking.change(known, () -> known.describe(item.over(known.details()))),
                            () -> taking.create(new ProgrammeItem(mine, item, taking.at())));
        };
    }

    /** What was submitted meanwhile is not taken apart. */
    @Override
    public void undoing(Undoing undoing) {
        draft(undoing.place().code());
    }

    @Override
    public Taken.Touched touched(BaseEntity record, Instant takenAt) {
        ProgrammeItem item = (ProgrammeItem) record;
        return new Taken.Touched(
                item.getCode(),
                "/activity/programme-view?code=" + item.getProgramme().getCode(),
                "activity.act-since.changed");
    }
}
