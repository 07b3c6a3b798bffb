package cn.tongxinyuan.training.secondment;

import cn.tongxinyuan.training.PeopleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who is known in a unit and where each of them was and is, so that a line of a workbook finds both. */
final class SecondmentBook {

    private final PeopleBook people;
    private final Map<Long, List<Line>> lines = new HashMap<>();

    /**
     * A secondment that is kept.
     *
     * @param listed whether a list of former years told of it
     */
    record Line(long id, LocalDate from, LocalDate until, String code, String host, boolean listed) {

        /** Whether a line of a list is about the same: whoever began on that day, by a list. */
        boolean isOf(SecondmentPlan plan) {
            return listed && from.equals(plan.from());
        }

        boolean overlaps(SecondmentPlan plan) {
            return !from.isAfter(plan.to()) && !until.isBefore(plan.from());
        }
    }

    /** @param standing of the query {@code Secondment.standing} */
    SecondmentBook(PeopleBook people, Stream<Object[]> standing) {
        this.people = people;
        standing.forEach(row -> lines.computeIfAbsent((Long) row[1], each -> new ArrayList<>())
                .add(new Line(
                        (long) row[0],
                        (LocalDate) row[2],
                        (LocalDate) row[3],
                        (String) row[4],
                        (String) row[5],
                        (Boolean) row[6])));
    }

    List<PeopleBook.Person> find(SecondmentRow row) {
        return people.find(row.plan().staff(), row.name(), row.unit());
    }

    /** What a line puts right. */
    Optional<Line> standing(PeopleBook.Person person, SecondmentPlan plan) {
        return of(person).filter(line -> line.isOf(plan)).findFirst();
    }

    /** Where else somebody was on a day of it. */
    Optional<Line> elsewhere(PeopleBook.Person person, SecondmentPlan plan) {
        return of(person)
                .filter(line -> !line.isOf(plan) && line.overlaps(plan))
                .findFirst();
    }

    private Stream<Line> of(PeopleBook.Person person) {
        return lines.getOrDefault(person.id(), List.of()).stream();
    }
}
