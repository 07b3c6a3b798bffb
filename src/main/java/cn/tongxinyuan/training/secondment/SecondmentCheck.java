package cn.tongxinyuan.training.secondment;

import cn.tongxinyuan.platform.workbook.RowSink;
import cn.tongxinyuan.platform.workbook.SheetLayout;
import cn.tongxinyuan.training.PeopleBook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a line as a whole, the rolls and what is kept tell: who is meant, where to, and whether they were elsewhere. */
final class SecondmentCheck implements RowSink<SecondmentRow> {

    private final SheetLayout<SecondmentRow> layout;
    private final SecondmentBook book;
    private final Map<Long, List<Read>> read = new HashMap<>();

    private record Read(int number, SecondmentPlan plan) {}

    SecondmentCheck(SheetLayout<SecondmentRow> layout, SecondmentBook book) {
        this.layout = layout;
        this.book = book;
    }

    @Override
    public List<Flaw> take(int number, SecondmentRow row) {
        List<Flaw> flaws = sound(row);
        if (!flaws.isEmpty()) {
            return flaws;
        }
        List<PeopleBook.Person> found = book.find(row);
        return PeopleBook.flaw(layout, row.plan().staff(), found)
                .or(() -> elsewhere(number, found.get(0), row.plan()))
                .map(List::of)
                .orElse(List.of());
    }

    private List<Flaw> sound(SecondmentRow row) {
        SecondmentPlan plan = row.plan();
        PastSecondment past = row.past();
        List<Flaw> flaws = new ArrayList<>();
        if (plan.to().isBefore(plan.from())) {
            return List.of(flaw(SecondmentSheet.TO, "DATE_RANGE", plan.from().toString()));
        }
        if ((plan.hostUnit() == null) == (plan.host() == null)) {
            flaws.add(flaw(SecondmentSheet.HOST, "HOST_ONE"));
        } else if (plan.host() != null && plan.city() == null) {
            flaws.add(flaw(SecondmentSheet.CITY, "REQUIRED"));
        } else if (row.unit().equals(plan.hostUnit())) {
            flaws.add(flaw(SecondmentSheet.HOST_UNIT, "HOST_OWN"));
        }
        if ((past.checkedOn() == null) != (past.check() == null)) {
            flaws.add(flaw(past.check() == null ? SecondmentSheet.CHECK : SecondmentSheet.CHECKED, "REQUIRED"));
        } else if (past.checkedOn() != null
                && (past.checkedOn().isBefore(plan.from()) || past.checkedOn().isAfter(plan.to()))) {
            flaws.add(flaw(
                    SecondmentSheet.CHECKED,
                    "SECONDMENT_DAY",
                    plan.from().toString(),
                    plan.to().toString()));
        }
        return flaws;
    }

    /** Nobody is in two places on one day, neither in the file nor with what is kept. */
    private Optional<Flaw> elsewhere(int number, PeopleBook.Person person, SecondmentPlan plan) {
        List<Read> before = read.computeIfAbsent(person.id(), each -> new ArrayList<>());
        Optional<Flaw> inFile = before.stream()
                .filter(other -> !other.plan.from().isAfter(plan.to())
                        && !other.plan.to().isBefore(plan.from()))
                .findFirst()
                .map(other -> flaw(SecondmentSheet.FROM, "DUPLICATE_IN_FILE", other.number));
        before.add(new Read(number, plan));
        return inFile.or(() -> book.elsewhere(person, plan)
                .map(line -> flaw(SecondmentSheet.FROM, "SECONDED", line.host(), line.code())));
    }

    private Flaw flaw(String header, String code, Object... limits) {
        return layout.flaw(header, code, limits);
    }
}
