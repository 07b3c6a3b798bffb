package cn.tongxinyuan;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody asks for records of units past the door that sets the caller's unit. */
class ScopeDoorTest {

    /** Classes and queries that need not pass, each with its reason; an entry nobody needs is red. */
    private static final Map<String, String> EXCUSED = Map.ofEntries(
            entry(
                    "AreaQueries",
                    "puts the unit it is given into every query; rolls and lists ask it with the caller's"),
            entry("HouseholdQueries", "carries the unit as a range of roll keys, which is its index"),
            entry("HouseholdTaker", "asks within the area that was found within the unit"),
            entry("IntakeQueries", "compares the unit in statements it writes for the records of any module"),
            entry("IntakeTaking", "finds again the batch it has just written"),
            entry("IntakeUndo", "finds again the batch it has found within the unit"),
            entry("SearchRebuild", "makes what records of every unit are found by anew before anybody is their caller"),
            entry("ListQueries", "writes the query of every list from its description, the unit first of all"),
            entry("AuditReader", "compares the unit in a query that is built of a filter"),
            entry("SavedViews", "views are those of the very unit, not of the units in it"),
            entry("JobRecords", "runs jobs of every unit before it becomes their owner"),
            entry("JobFile.ofJob", "files of a job that was found as its owner's"),
            entry("JobFile.named", "files of a job that was found as its owner's"),
            entry("JobFile.outputs", "files of a job that was found as its owner's"),
            entry("JobFile.forget", "files of a job the runner has claimed"),
            entry("BookedDay.add", "books an act that has found its area within the unit"),
            entry("ReachedStage.add", "books an act that has found its area within the unit"),
            entry("Task.done", "takes a task off with the act that has found its subject within the unit"),
            entry("IntakeBatch.forget", "what may no longer be taken back is forgotten, of whatever unit"),
            entry("IntakeRow.forget", "what may no longer be taken back is forgotten, of whatever unit"),
            entry("TextMessageRecords", "sends messages of every unit before anybody is their caller"),
            entry("TextMessage.due", "sends messages of every unit before anybody is their caller"),
            entry("TextMessage.take", "sends messages of every unit before anybody is their caller"),
            entry("TextMessage.expire", "what is too old goes, of whatever unit"),
            entry("Notice.expire", "what is too old goes, of whatever unit"),
            entry("Draft.expire", "what is too old goes, of whatever unit"),
            entry("SentForm.expire", "what is too old goes, of whatever unit"),
            entry("Staff.byCode", "people of others are refused, not hidden; the guard of every record does it"),
            entry("Staff.holding", "counts holders of the very unit of a post that was asked for within the caller's"),
            entry("Centre.byCode", "centres of others are refused, not hidden; the guard of every record does it"),
            entry("Job.anywhere", "says whether a code exists, so that the trail knows who asked for somebody else's"),
            entry("Partner.credited", "credit codes are unique in the district; says yes or no and shows nothing"),
            entry("Area.anywhere", "codes are unique in the district; says yes or no and shows nothing"),
            entry(
                    "Household.anywhere",
                    "says whether a key exists, so that the trail knows who asked for somebody else's"),
            entry(
                    "Resident.elsewhere",
                    "one cannot be in two places at a time, whoever hosts them; only hours are compared"),
            entry("Resident.absences", "counts seats nobody else got, of whatever unit; says a number alone"),
            entry("Resident.suspension", "binds in every unit; only its last day and code are told"),
            entry(
                    "AwardCertificate.numbered",
                    "whoever holds a paper checks it, whoever issued it; it gives no records"),
            entry("Announced.centre", "names of centres stand on their doors"),
            entry("Announced.ofCentre", "what was published is for everybody, whoever hosts it; it gives no records"),
            entry("VenueService", "what hangs out at the door of a centre is public, whichever kind it is"),
            entry("NightschoolCourse.termOf", "the term of seats that were found within the unit"),
            entry("NightschoolCourse.audienceOf", "for whom the seats are that were found within the unit"),
            entry("Resident.courses", "counts courses of a person, whoever holds them; says a number alone"),
            entry("TrainingParticipant.taken", "counts seats of a class, whoever took them; says a number alone"),
            entry("TrainingOrder.equal", "tells the codes of open orders that ask for the same, and nothing else"),
            entry("Mentorship.active", "counts mentees of a studio, whoever sent them; says a number alone"),
            entry("ReserveCadre.live", "nobody is in the pool twice, whoever recommends; says yes or no"),
            entry("Area.hold", "locks the row of an area that was found within the unit"));

    @TempDir
    Path folder;

    @Test
    void everyQueryOfRecordsOfUnitsPassesTheDoor() {
        ScopeDoor tree = new ScopeDoor(Path.of("src"), EXCUSED.keySet());

        assertThat(tree.scopedEntities()).contains("Area", "Household", "BookedDay", "Job", "AuditEntry");
        assertThat(tree.violations()).isEmpty();
    }

    @Test
    void aQueryPastTheDoorIsSeen() throws IOException {
        new Planting(folder)
                .file("main/java/cn/lamp/web/Glow.java", "class Glow {}")
                .file("main/java/cn/lamp/Sums.java", "abstract class Sums implements Serializable, Scoped {}")
                .file("main/java/cn/lamp/Glow.java", "@Entity(name = \"LampGlow\") class Glow extends Sums {}")
                .file(
                        "main/java/cn/lamp/Lamp.java",
                        """
                        @Entity
                        @NamedQuery(name = "Lamp.all", query = "select l from Lamp l")
                        @NamedQuery(
                                name = "Lamp.lit",
                                query = "select l from Lamp l"
                                        + " where l.lit = true and " + Lamp.OURS)
                        class Lamp extends BaseEntity implements Scoped {
                            static final String OURS = "l.scope like :scope";
                        }
                        """)
                .file(
                        "main/java/cn/lamp/Bulb.java",
                        "@Entity @NamedQuery(name = \"Bulb.all\", query = \"select b from" + " Bulb b\") class Bulb {}")
                .file(
                        "main/java/cn/lamp/LampService.java",
                        "class LampService { void a() { em.createNamedQuery(\"Lamp.lit\", Lamp.class);"
                                + " em.createNamedQuery(\"Bulb.all\", Bulb.class); em.find(Bulb.class, 1L); } }")
                .file(
                        "main/java/cn/lamp/Lights.java",
                        "class Lights { Object a() { return em.find(Lamp.class, 1L); } }")
                .file("main/java/cn/lamp/Words.java", "class Words { Object a() { return em.createQuery(words); } }")
                .file("main/java/cn/lamp/Any.java", "class Any { Object a() { return em.createNamedQuery(name); } }")
                .file("main/java/cn/lamp/Known.java", "class Known { Object a() { return em.createQuery(words); } }");

        assertThat(new ScopeDoor(folder, Set.of("Known", "Unknown")).scopedEntities())
                .containsExactly("Lamp", "LampGlow");
        assertThat(new ScopeDoor(folder, Set.of("Known", "Unknown")).violations())
                .containsExactlyInAnyOrder(
                        "query Lamp.all reads records of units and does not compare :scope",
                        "LampService asks Lamp.lit past ScopedQueries",
                        "Lights finds Lamp by key past ScopedQueries",
                        "Words calls createQuery past ScopedQueries",
                        "Any asks null past ScopedQueries",
                        "Unknown is excused and needs no excuse");
    }
}
