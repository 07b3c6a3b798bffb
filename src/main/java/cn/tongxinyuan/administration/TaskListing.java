package cn.tongxinyuan.administration;

import cn.tongxinyuan.platform.i18n.Told;
import cn.tongxinyuan.platform.listing.Condition;
import cn.tongxinyuan.platform.listing.Field;
import cn.tongxinyuan.platform.listing.Fields;
import cn.tongxinyuan.platform.listing.Kind;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.listing.Query;
import cn.tongxinyuan.platform.task.Task;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** 待办: what waits for the caller, from all modules; most urgent first, and what has no last day at the end. */
@ApplicationScoped
public class TaskListing extends Listing {

    private static final Field<LocalDate> DUE_ON =
            Field.of("dueOn", Kind.DAY).sortedBy("coalesce(r.dueOn, SQL('date ''9999-12-31'''))");
    private static final Fields FIELDS = Fields.of(
                    "administration",
                    Field.of("title", Kind.TEXT.shownAs((title, texts) -> Told.in(texts.locale(), title)))
                            .label("platform.field.summary")
                            .fixed(),
                    DUE_ON,
                    Field.of("unit", Kind.UNIT, "scope").label("platform.field.unit"),
                    Field.onlyFilter("due", Kind.of(TaskDue.class)).label("administration.field.due"),
                    Field.of("address", Kind.TEXT).unseen().internal())
            .of("Task")
            .numericKey("id")
            .scopeBy(Task.WAITING)
            .order(DUE_ON, false);

    @Inject
    Clock clock;

    @Override
    public String view() {
        return "administration/task-list";
    }

    @Override
    public Fields fields() {
        return FIELDS;
    }

    @Override
    protected Condition narrowed(Field<?> filter, Object value, Query query, Condition usual) {
        LocalDate sunday = LocalDate.now(clock).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return switch ((TaskDue) value) {
            case LATE -> Condition.of("r.dueOn < :today");
            case TODAY -> Condition.of("r.dueOn = :today");
            case WEEK -> Condition.of("r.dueOn > :today and r.dueOn <= :value", sunday);
            case LATER -> Condition.of("r.dueOn > :today and r.dueOn > :value", sunday);
            case OPEN -> Condition.of("r.dueOn is null");
        };
    }
}
