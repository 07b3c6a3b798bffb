package cn.tongxinyuan.training;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.organization.Staff;
import cn.tongxinyuan.platform.workbook.RowSink;
import cn.tongxinyuan.platform.workbook.SheetLayout;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who holds or held a post in a unit, so that a line of a workbook finds whom it is about. */
public final class PeopleBook {

    /** Header of the column with somebody's code. */
    public static final String STAFF = "人员编号";

    /** Header of the column with somebody's name. */
    public static final String NAME = "姓名";

    /** Query of the people of a unit, for {@link #PeopleBook}. */
    public static final String PEOPLE = "TrainingCredit.people";

    private final Map<String, Map<Long, Person>> people = new HashMap<>();

    /** Somebody on the roll, in office or not. */
    public record Person(long id, String code, String name) {

        public static Person of(Staff staff) {
            return new Person(staff.getId(), staff.getCode(), staff.getName());
        }
    }

    /** @param posts of the query {@link #PEOPLE} */
    public PeopleBook(Stream<Object[]> posts) {
        posts.forEach(row -> {
            Person person = new Person((long) row[0], (String) row[1], (String) row[2]);
            people.computeIfAbsent(person.name() + " " + row[3], each -> new HashMap<>())
                    .put(person.id(), person);
        });
    }

    /**
     * Whom a line may be about, all of whom hold or held a post in its unit: nobody, or several where it cannot be told.
     *
     * @param code null where name and unit are to tell
     */
    public List<Person> find(String code, String name, ScopePath unit) {
        return people.getOrDefault(name + " " + unit.code(), Map.of()).values().stream()
                .filter(person -> code == null || code.equals(person.code()))
                .toList();
    }

    /** What is wrong where a line is not about one person alone. */
    public static Optional<RowSink.Flaw> flaw(SheetLayout<?> layout, String code, List<Person> found) {
        if (found.isEmpty()) {
            return Optional.of(layout.flaw(code == null ? NAME : STAFF, "PERSON_UNKNOWN"));
        }
        return found.size() == 1
                ? Optional.empty()
                : Optional.of(layout.flaw(
                        STAFF,
                        "PERSON_SEVERAL",
                        found.stream().map(Person::code).sorted().collect(Collectors.joining("、"))));
    }
}
