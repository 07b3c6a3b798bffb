package cn.tongxinyuan.training;

import cn.tongxinyuan.platform.intake.Place;
import cn.tongxinyuan.platform.workbook.RowSink;
import cn.tongxinyuan.platform.workbook.SheetLayout;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What only the rolls and the records tell of a line: who is meant, and whether it stands there already. */
final class RecordCheck implements RowSink<RecordRow> {

    private final Place place;
    private final SheetLayout<RecordRow> layout;
    private final RecordBook book;
    private final Map<String, Integer> lines = new HashMap<>();

    RecordCheck(Place place, SheetLayout<RecordRow> layout, RecordBook book) {
        this.place = place;
        this.layout = layout;
        this.book = book;
    }

    @Override
    public List<Flaw> take(int number, RecordRow row) {
        if (row.to().isBefore(row.from())) {
            return flaw(RecordSheet.TO, "DATE_RANGE", row.from().toString());
        }
        List<PeopleBook.Person> found = book.find(row);
        Optional<Flaw> person = PeopleBook.flaw(layout, row.staff(), found);
        if (person.isPresent()) {
            return List.of(person.get());
        }
        PeopleBook.Person who = found.get(0);
        Integer first = lines.putIfAbsent(who.id() + " " + row.training(), number);
        if (first != null) {
            return flaw(RecordSheet.TITLE, "DUPLICATE_IN_FILE", first);
        }
        RecordBook.Line standing = book.standing(who, row);
        return RecordBook.isOpen(standing, row, place.scope())
                ? List.of()
                : flaw(
                        RecordSheet.HOURS,
                        "HOURS_CREDITED",
                        standing.hours().stripTrailingZeros().toPlainString());
    }

    private List<Flaw> flaw(String header, String code, Object... limits) {
        return List.of(layout.flaw(header, code, limits));
    }
}
