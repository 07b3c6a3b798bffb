package cn.tongxinyuan.training;

import cn.tongxinyuan.platform.intake.Place;
import cn.tongxinyuan.platform.workbook.RowSink;
import cn.tongxinyuan.platform.workbook.SheetLayout;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
        List<RecordBook.Person> found = book.find(row);
        if (found.isEmpty()) {
            return flaw(row.staff() == null ? RecordSheet.NAME : RecordSheet.STAFF, "PERSON_UNKNOWN");
        }
        if (found.size() > 1) {
            String codes = found.stream().map(RecordBook.Person::code).sorted().collect(Collectors.joining("、"));
            return flaw(RecordSheet.STAFF, "PERSON_SEVERAL", codes);
        }
        RecordBook.Person person = found.get(0);
        Integer first = lines.putIfAbsent(person.id() + " " + row.training(), number);
        if (first != null) {
            return flaw(RecordSheet.TITLE, "DUPLICATE_IN_FILE", first);
        }
        RecordBook.Line standing = book.standing(person, row);
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
