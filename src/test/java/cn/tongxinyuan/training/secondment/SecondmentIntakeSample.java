package cn.tongxinyuan.training.secondment;

import cn.tongxinyuan.IntakeSample;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.training.TrainingGiven;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Secondments of former years, for the contract of intakes; each of somebody else. */
@ApplicationScoped
class SecondmentIntakeSample implements IntakeSample<SecondmentRow> {

    private static final LocalDate FIRST = LocalDate.of(2022, 3, 1);

    @Inject
    TrainingGiven given;

    @Inject
    Records records;

    @Override
    public String kind() {
        return SecondmentIntake.KIND;
    }

    @Override
    public String role() {
        return "organization.community-secretary";
    }

    @Override
    public String place(ScopePath unit) {
        return unit.code();
    }

    @Override
    public List<SecondmentRow> rows(String place, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> row(place, i)).toList();
    }

    private SecondmentRow row(String place, int i) {
        String name = TrainingGiven.name();
        given.worker(place, name);
        return new SecondmentRow(
                String.valueOf(i),
                name,
                new ScopePath(place),
                new PastSecondment(
                        new SecondmentPlan(null, null, "示范社区", "山东省青岛市", "书记某", FIRST, FIRST.plusDays(60), "学方法"),
                        "协-" + i,
                        FIRST.plusDays(30),
                        "任务过半",
                        "GOOD",
                        "同意",
                        "议事办法",
                        "用上了",
                        List.of()));
    }

    @Override
    public SecondmentRow changed(SecondmentRow row) {
        return new SecondmentRow(
                row.number(),
                row.name(),
                row.unit(),
                new PastSecondment(
                        new SecondmentPlan(
                                null,
                                new ScopePath("370105010010"),
                                null,
                                null,
                                "书记另",
                                FIRST,
                                FIRST.plusDays(90),
                                "学别的"),
                        "协-改",
                        FIRST.plusDays(45),
                        "改后",
                        "FAIR",
                        "基本同意",
                        "走访办法",
                        "另一处用上了",
                        List.of()));
    }

    /** Somebody acted on it by hand. */
    @Override
    public void act(String place, SecondmentRow row) {
        records.change("update training_secondment set version = version + 1 where staff_name = ?1", row.name());
    }

    @Override
    public Map<String, String> tables() {
        return Map.of("training_secondment", "t.scope like ?1 || '%'");
    }
}
