package cn.tongxinyuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A module is added by new files and one line of the fence. */
class ModuleIsolationTest {

    /** Also the pages of the platform itself: the frame of every page leads to help, password and saved views. */
    private static final Set<String> FOUNDATION = Set.of("kernel", "platform", "administration");
    /**
     * What one books is an activity, a course or a stall, what one is certified a training, and a house has its appraisal,
     * whichever module brings it.
     */
    private static final Set<String> TRADE = Set.of("activity", "training", "appraisal");
    /** The fence itself, line for line; and the showcase, whose list wears the words of a real one. */
    private static final Set<String> THE_FENCE = Set.of(
            "test/java/cn/tongxinyuan/ArchitectureTest.java",
            "test/java/cn/tongxinyuan/ScopeDoorTest.java",
            "test/java/cn/tongxinyuan/ModuleIsolationTest.java",
            // released when a booking was a line in the book of progress
            "main/resources/db/migration/relocation/V20240503_1010__relocation_roster_batch.sql",
            "main/resources/db/migration/relocation/V20261129_0006__relocation_roster_gone.sql",
            // 评估 of a house, by columns of that name
            "main/java/cn/tongxinyuan/relocation/Household.java",
            "main/resources/db/migration/relocation/V20240503_0900__relocation_ground.sql",
            "test/java/cn/tongxinyuan/relocation/HouseholdTest.java",
            "test/java/cn/tongxinyuan/showcase/ShowcaseJourneyIT.java",
            "test/java/cn/tongxinyuan/showcase/ShowcaseListing.java");

    @TempDir
    Path folder;

    @Test
    void nobodyOutsideItsArrowsNamesAModule() {
        assertThat(new Isolation(Path.of("src"), ArchitectureTest.MAY_USE, TRADE).intruders(FOUNDATION, THE_FENCE))
                .isEmpty();
    }

    @Test
    void everyKindOfNamingIsSeen() throws IOException {
        new Planting(folder)
                .file("main/java/cn/tongxinyuan/platform/A.java", "import cn.tongxinyuan.lamp.Lamp;")
                .file("main/java/cn/tongxinyuan/platform/B.java", "new LampService(); // Clamp, lamps, LAMPS")
                .file("main/java/cn/tongxinyuan/platform/D.java", "Kind.BULB; // a bulb is a word")
                .file("main/java/cn/tongxinyuan/platform/E.java", "new BulbService();")
                .file("main/java/cn/tongxinyuan/platform/C.java", "class Clamp { int lamps; String LAMPS; }")
                .file("main/java/cn/tongxinyuan/lamp/Lamp.java", "import cn.tongxinyuan.bulb.Bulb; class Lamp {}")
                .file("main/java/cn/tongxinyuan/bulb/Bulb.java", "import cn.tongxinyuan.lamp.Lamp; class Bulb {}")
                .file("main/resources/db/migration/platform/V1.sql", "\nselect 1 from lamp_lamp")
                .file("main/resources/db/migration/lamp/V1.sql", "create table lamp_lamp (id bigint)")
                .file("main/webapp/WEB-INF/templates/layout.xhtml", "<a href=\"/lamp/lamp-list\"/>")
                .file("main/webapp/WEB-INF/fragments/lamp/card.xhtml", "#{lampListPage}")
                .file("main/webapp/lamp/lamp-list.xhtml", "#{lampListPage}")
                .file("test/java/cn/tongxinyuan/Fence.java", "entry(\"lamp\", Set.of())");

        assertThat(new Isolation(
                                folder,
                                Map.of("platform", Set.of(), "lamp", Set.of(), "bulb", Set.of("lamp")),
                                Set.of("bulb"))
                        .intruders(Set.of("platform"), Set.of("test/java/cn/tongxinyuan/Fence.java")))
                .containsExactly(
                        "main/java/cn/tongxinyuan/lamp/Lamp.java:1 names bulb",
                        "main/java/cn/tongxinyuan/platform/E.java:1 names bulb",
                        "main/java/cn/tongxinyuan/platform/A.java:1 names lamp",
                        "main/java/cn/tongxinyuan/platform/B.java:1 names lamp",
                        "main/resources/db/migration/platform/V1.sql:2 names lamp",
                        "main/webapp/WEB-INF/templates/layout.xhtml:1 names lamp");
    }
}
