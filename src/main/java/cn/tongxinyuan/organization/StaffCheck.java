package cn.tongxinyuan.organization;

import cn.tongxinyuan.organization.StaffRegister.Known;
import cn.tongxinyuan.platform.personal.PersonalData;
import cn.tongxinyuan.platform.workbook.RowSink;
import cn.tongxinyuan.platform.workbook.SheetLayout;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What only the register tells of a line: who is meant, whether the unit has such a post, whether it is free. */
final class StaffCheck implements RowSink<StaffRow> {

    private final SheetLayout<StaffRow> layout;
    private final StaffRegister register;
    private final PostQueries posts;
    private final PersonalData personal;
    private final Map<List<String>, Integer> lines = new HashMap<>();
    private final Map<List<String>, Long> holders = new HashMap<>();
    private final Set<List<String>> given = new HashSet<>();

    StaffCheck(SheetLayout<StaffRow> layout, StaffRegister register, PostQueries posts, PersonalData personal) {
        this.layout = layout;
        this.register = register;
        this.posts = posts;
        this.personal = personal;
        register.all().stream()
                .filter(known -> known.left() == null)
                .forEach(known -> holders.put(List.of(known.unit(), known.role()), known.id()));
    }

    @Override
    public List<Flaw> take(int number, StaffRow row) {
        String phone = personal.blindIndex(row.phone());
        List<Known> found = register.find(row, phone);
        return days(row, found)
                .or(() -> who(number, row, phone, found))
                .or(() -> post(row, found))
                .map(List::of)
                .orElse(List.of());
    }

    private Optional<Flaw> days(StaffRow row, List<Known> found) {
        if (row.to() != null && row.to().isBefore(row.from())) {
            return Optional.of(
                    layout.flaw(StaffSheet.TO, "DATE_RANGE", row.from().toString()));
        }
        return found.stream()
                .filter(known -> !known.isAt(row) && !row.from().isAfter(known.since()))
                .map(known -> layout.flaw(
                        StaffSheet.FROM, "DATE_RANGE", known.since().plusDays(1).toString()))
                .findFirst();
    }

    private Optional<Flaw> who(int number, StaffRow row, String phone, List<Known> found) {
        if (row.code() != null && !row.isNew() && found.isEmpty()) {
            return Optional.of(layout.flaw(StaffSheet.CODE, "UNKNOWN_CODE", StaffRow.NEW));
        }
        boolean other =
                found.size() == 1 && phone != null && !phone.equals(found.get(0).phone());
        if (row.code() == null && (found.size() > 1 || other)) {
            String codes = found.stream().map(Known::code).collect(Collectors.joining("、"));
            return Optional.of(layout.flaw(StaffSheet.CODE, "NAMESAKE", codes, StaffRow.NEW));
        }
        String key =
                found.isEmpty() ? row.name() + phone + row.unit() : found.get(0).code();
        Integer first = lines.putIfAbsent(List.of(key), number);
        return Optional.ofNullable(first).map(line -> layout.flaw(StaffSheet.NAME, "DUPLICATE_IN_FILE", line));
    }

    private Optional<Flaw> post(StaffRow row, List<Known> found) {
        Post post = new Post(row.unit(), row.role(), row.from(), row.to());
        RegionKind kind = posts.kind(row.unit());
        if (!post.fits(kind)) {
            return Optional.of(layout.flaw(StaffSheet.ROLE, "UNKNOWN_CODE", posts.names(kind)));
        }
        List<String> place = List.of(row.unit().code(), row.role());
        Long holder = holders.get(place);
        boolean own = found.stream().anyMatch(known -> holder != null && known.id() == holder);
        if (post.isSole() && post.isHeld() && (holder != null && !own || !given.add(place))) {
            return Optional.of(layout.flaw(StaffSheet.ROLE, "POST_TAKEN"));
        }
        if (!post.isHeld() && own) {
            holders.remove(place);
        }
        return Optional.empty();
    }
}
