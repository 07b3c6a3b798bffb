package cn.tongxinyuan.training;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who is known in a unit and what stands on their records, so that a line of a workbook finds both. */
final class RecordBook {

    private final PeopleBook people;
    private final Map<String, Line> lines = new HashMap<>();

    /**
     * A training that stands on a record.
     *
     * @param closed whether a class that was closed here credited it
     */
    record Line(long id, BigDecimal hours, CreditResult result, String scope, boolean closed) {

        /** Whether it was taken from a workbook of this unit. */
        boolean isOf(ScopePath unit) {
            return !closed && unit.contains(new ScopePath(scope));
        }

        boolean says(RecordRow row) {
            return hours.compareTo(row.hours()) == 0 && result == row.result();
        }
    }

    /**
     * @param credits of the query {@code TrainingCredit.standing}
     */
    RecordBook(PeopleBook people, Stream<Object[]> credits) {
        this.people = people;
        // tens of thousands stand there, of few titles
        Map<String, String> keys = new HashMap<>();
        credits.forEach(row -> lines.put(
                row[1] + " "
                        + RecordRow.training(
                                keys.computeIfAbsent((String) row[2], Text::key), (LocalDate) row[3], (LocalDate)
                                        row[4]),
                new Line((long) row[0], (BigDecimal) row[5], (CreditResult) row[6], (String) row[7], row[8] != null)));
    }

    /** Whom a line may be about, all of whom hold or held a post in its unit: nobody, or several where it cannot be told. */
    List<PeopleBook.Person> find(RecordRow row) {
        return people.find(row.staff(), row.name(), row.unit());
    }

    /** The same training on the record of somebody; null for none. */
    Line standing(PeopleBook.Person person, RecordRow row) {
        return lines.get(person.id() + " " + row.training());
    }

    /** Whether a line can be taken over what stands: it says the same, or that was taken from a workbook of the unit. */
    static boolean isOpen(Line standing, RecordRow row, ScopePath unit) {
        return standing == null || standing.says(row) || standing.isOf(unit);
    }
}
