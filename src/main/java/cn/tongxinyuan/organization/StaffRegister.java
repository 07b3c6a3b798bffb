package cn.tongxinyuan.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is known in a unit, so that a line of a workbook finds whom it is about: by code, else by name with telephone or unit. */
final class StaffRegister {

    private final List<Known> all;
    private final Map<String, List<Known>> byName;

    /** Somebody as far as lines are compared with; {@code phone} is the blind index. */
    record Known(
            long id,
            String code,
            String name,
            String unit,
            String role,
            String phone,
            LocalDate since,
            LocalDate left) {

        boolean isAt(StaffRow row) {
            return unit.equals(row.unit().code()) && role.equals(row.role());
        }
    }

    /** @param rows of the query {@code Staff.known} */
    StaffRegister(Stream<Object[]> rows) {
        all = rows.map(row -> new Known(
                        (long) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        (LocalDate) row[6],
                        (LocalDate) row[7]))
                .toList();
        byName = all.stream().collect(Collectors.groupingBy(Known::name));
    }

    List<Known> all() {
        return all;
    }

    /** Whom a line may be about: nobody where somebody is new, several where it cannot be told. */
    List<Known> find(StaffRow row, String phone) {
        if (row.code() != null) {
            return all.stream().filter(known -> known.code().equals(row.code())).toList();
        }
        List<Known> called = byName.getOrDefault(row.name(), List.of());
        List<Known> reached = called.stream()
                .filter(known -> phone != null && phone.equals(known.phone()))
                .toList();
        return reached.isEmpty()
                ? called.stream()
                        .filter(known -> known.unit().equals(row.unit().code()))
                        .toList()
                : reached;
    }
}
