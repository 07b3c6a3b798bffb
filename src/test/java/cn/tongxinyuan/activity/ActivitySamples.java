package cn.tongxinyuan.activity;

import cn.tongxinyuan.Records;
import cn.tongxinyuan.ScopeSample;
import cn.tongxinyuan.VersionSample;
import cn.tongxinyuan.kernel.Feedback;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Records of programmes in any unit, and those whose acts take a version. */
final class ActivitySamples {

    private static final ScopePath UNIT = new ScopePath(ActivityGiven.COMMUNITY);

    private ActivitySamples() {}

    @ApplicationScoped
    static class Programmes implements ScopeSample {

        @Inject
        ActivityGiven given;

        @Inject
        Records records;

        @Inject
        Clock clock;

        @Override
        public Class<?> entity() {
            return Programme.class;
        }

        @Override
        public long stored(ScopePath unit) {
            long id = given.draft(unit.code()).getId();
            LocalDate month = LocalDate.now(clock).withDayOfMonth(1);
            records.change(
                    "update activity_programme set month_on = date '" + month
                            + "', state = 'PUBLISHED', published_on = date '" + month
                            + "', published_at = current_timestamp where id = ?1",
                    id);
            return id;
        }
    }

    @ApplicationScoped
    static class Items implements ScopeSample {

        @Inject
        ActivityGiven given;

        @Override
        public Class<?> entity() {
            return ProgrammeItem.class;
        }

        @Override
        public long stored(ScopePath unit) {
            return given.add(given.draft(unit.code()), given.open(12)).getId();
        }
    }

    @ApplicationScoped
    static class ProgrammeVersions implements VersionSample {

        @Inject
        ActivityGiven given;

        @Override
        public Class<?> service() {
            return ProgrammeService.class;
        }

        @Override
        public Map<String, Object> given() {
            Programme programme = given.draft(UNIT.code());
            given.add(programme, given.open(12));
            return Map.of("code", programme.getCode(), "version", given.version(programme), "words", "请补充联系电话");
        }
    }

    @ApplicationScoped
    static class ItemVersions implements VersionSample {

        @Inject
        ActivityGiven given;

        @Override
        public Class<?> service() {
            return ItemService.class;
        }

        @Override
        public Map<String, Object> given() {
            ProgrammeItem item = given.add(given.draft(UNIT.code()), given.open(12));
            return Map.of(
                    "code",
                    item.getCode(),
                    "version",
                    given.stored(item).getVersion(),
                    "details",
                    given.open(13),
                    "reason",
                    "停电",
                    "feedback",
                    new Feedback(5, 3, 1, 0, 1));
        }
    }

    @ApplicationScoped
    static class Additions implements VersionSample {

        @Inject
        ActivityGiven given;

        @Override
        public Class<?> service() {
            return AdditionService.class;
        }

        @Override
        public Map<String, Object> given() {
            ProgrammeItem item = given.proposed(given.published(UNIT.code()), given.booked(14, 20));
            return Map.of("code", item.getCode(), "version", given.stored(item).getVersion(), "words", "场地不够");
        }
    }
}
