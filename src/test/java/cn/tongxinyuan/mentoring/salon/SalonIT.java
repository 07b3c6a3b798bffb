package cn.tongxinyuan.mentoring.salon;

import static cn.tongxinyuan.mentoring.MentoringGiven.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.ScopeSample;
import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.mentoring.MentoringGiven;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A session, what was taken home, and what came of it. */
@ExtendWith(ArquillianExtension.class)
class SalonIT {

    private static final AtomicInteger NUMBER = new AtomicInteger(500);

    @Inject
    MentoringGiven given;

    @Inject
    Caller caller;

    @Inject
    SalonService salons;

    @Test
    void aUnitWritesDownWhatItsPeopleTookHomeAndWhatCameOfIt() {
        String code = session();
        String who = given.person(MentoringGiven.OTHER);
        String secretary = caller.hired("organization.community-secretary", MentoringGiven.OTHER);
        caller.as(secretary, () -> salons.take(code, who, "服务清单贴到单元门口"));

        assertRefused("taken", () -> caller.as(secretary, () -> salons.take(code, who, "再写一次")));
        assertRefused(
                "copied-on",
                () -> caller.as(
                        secretary, () -> salons.follow(code, who, given.now().plusDays(1), "明天")));
        assertRefused(
                "copied-on",
                () -> caller.as(
                        secretary, () -> salons.follow(code, who, given.now().minusDays(9), "在活动之前")));
        caller.as(secretary, () -> salons.follow(code, who, given.now(), "已贴到 12 个单元"));

        assertThat(caller.as(secretary, () -> salons.takeaways(salons.open(code))))
                .singleElement()
                .satisfies(each -> assertThat(each.getOutcome()).isEqualTo("已贴到 12 个单元"));
        String stranger = caller.hired("organization.community-secretary", "370105014007");
        assertThat(caller.as(stranger, () -> salons.takeaways(salons.open(code))))
                .isEmpty();
    }

    @Test
    void aSessionIsWrittenDownOnceOnItsPage() {
        int number = NUMBER.incrementAndGet();
        Api academy = caller.browser(caller.hired("organization.academy", "370105"));
        Map<String, String> typed = Map.of(
                "number",
                Integer.toString(number),
                "heldOn",
                given.now().toString(),
                "host",
                MentoringGiven.OTHER,
                "theme",
                "沙龙主题" + number,
                "practices",
                "楼栋协商会",
                "save",
                "");
        Api.Answer saved = academy.submit(academy.get("/mentoring/salon-edit"), "form", typed);
        assertThat(saved.status()).as(saved.body()).isEqualTo(302);
        String code = saved.header("Location").replaceFirst(".*code=", "");

        assertThat(academy.submit(academy.get("/mentoring/salon-edit"), "form", typed)
                        .body())
                .contains("href=\"#form:number\"", "第 " + number + " 期已经登记");
        Api secretary = caller.browser(caller.hired("organization.community-secretary", "370105014007"));
        assertThat(secretary.get("/mentoring/salon-list?q=" + code).body()).contains("沙龙主题" + number);
        assertThat(secretary.get("/mentoring/salon-view?code=" + code).body()).contains("楼栋协商会", "第 " + number + " 期");
        Api programs = caller.api(caller.hired("organization.academy", "370105"));
        assertThat(programs.get("/api/v1/indicators/training.salon_first").body())
                .contains("\"value\"");
        assertThat(programs.get("/api/v1/indicators/training.salon_first/records")
                        .status())
                .isEqualTo(200);
    }

    private String session() {
        int number = NUMBER.incrementAndGet();
        LocalDate day = given.now().minusDays(3);
        return caller.asSystem(
                () -> salons.convene(new SalonDetails(number, day, new ScopePath("370105014004"), "主题", "做法", null))
                        .getCode());
    }

    /** What somebody of any unit took home. */
    @ApplicationScoped
    public static class Takeaways implements ScopeSample {

        @Inject
        Records records;

        @Override
        public Class<?> entity() {
            return Takeaway.class;
        }

        @Override
        public long stored(ScopePath unit) {
            long id = BaseEntity.newId();
            String code = Long.toString(id, Character.MAX_RADIX).toUpperCase(Locale.ROOT);
            records.change(
                    "insert into organization_staff (id, version, code, name, scope, role_code, held_from)"
                            + " values (?1, 0, ?2, '王某', ?3, 'COMMUNITY_WORKER', date '2023-01-01')",
                    id,
                    code,
                    unit.code());
            records.change(
                    "insert into mentoring_salon (id, version, code, salon_no, held_on, scope, theme, practices)"
                            + " select ?1, 0, ?2, coalesce(max(salon_no), 600) + 1, date '2024-01-08', ?3, '主题', '做法'"
                            + " from mentoring_salon",
                    id,
                    code,
                    unit.code());
            records.change(
                    "insert into mentoring_takeaway (id, version, salon_id, staff_id, staff_code, staff_name, scope, taken)"
                            + " values (?1, 0, ?1, ?1, ?2, '王某', ?3, '收获')",
                    id,
                    code,
                    unit.code());
            return id;
        }
    }
}
