package cn.tongxinyuan.activity;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.IntakeSample;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Activities of a month, for the contract of intakes; each has a room of its own. */
@ApplicationScoped
class ItemIntakeSample implements IntakeSample<ItemDetails> {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    ActivityGiven given;

    @Inject
    Caller caller;

    @Inject
    Records records;

    @Inject
    ItemService items;

    @Override
    public String kind() {
        return ItemIntake.KIND;
    }

    @Override
    public String role() {
        return "organization.community-worker";
    }

    @Override
    public String place(ScopePath unit) {
        return given.draft(unit.code()).getCode();
    }

    @Override
    public List<ItemDetails> rows(String place, int count) {
        return IntStream.range(0, count)
                .map(i -> NUMBER.incrementAndGet())
                .mapToObj(i -> row("活动" + i, "活动室" + i, 20, "60 岁以上", "85850000"))
                .toList();
    }

    @Override
    public ItemDetails changed(ItemDetails row) {
        return row(row.title(), row.room() + "西", 25, "不限", "85850001");
    }

    private ItemDetails row(String title, String room, int capacity, String suits, String contact) {
        return new ItemDetails(
                title,
                ItemDetails.SCREENING,
                "区图书馆",
                room,
                given.month().atDay(12),
                LocalTime.of(9, 0),
                LocalTime.of(capacity == 20 ? 11 : 12, 0),
                capacity,
                capacity == 20 ? Audience.UNIT : Audience.EVERYBODY,
                suits,
                contact,
                new Film("开国大典", capacity == 20 ? "区电影公司" : "市电影公司", "鲁影放字2024-" + capacity, false));
    }

    @Override
    public void act(String place, ItemDetails row) {
        String code = records.sql(
                        "select i.code from activity_item i join activity_programme p on p.id = i.programme_id"
                                + " where p.code = ?1 and i.title = ?2",
                        place,
                        row.title())
                .get(0)
                .toString();
        caller.asSystem(() -> items.change(code, items.open(code).getVersion(), changed(row)));
    }

    @Override
    public Map<String, String> tables() {
        return Map.of("activity_item", "t.programme_id in (select p.id from activity_programme p where p.code = ?1)");
    }
}
