package cn.tongxinyuan.relocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Rolls of synthetic households: surname, 某 and a heavenly stem for a name, paper numbers in the unassigned area 370199,
 * mobiles 1990000. The same seed gives the same roll.
 */
final class DemoRoll {

    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK = "10X98765432";
    private static final int SECTIONS = 3;
    private static final int GROUPS = 6;

    private final Random random;
    private int person;

    DemoRoll(long seed) {
        random = new Random(seed);
    }

    /**
     * What a roll looks like.
     *
     * @param prefix of the numbers
     * @param place community or village of the addresses
     * @param floorArea 建筑面积 of all households together, m², met to the cent
     * @param visitedPercent share of households visited between the two days
     */
    record Plan(
            String prefix,
            String place,
            int households,
            BigDecimal floorArea,
            String landNature,
            int visitedPercent,
            LocalDate firstVisit,
            LocalDate lastVisit) {}

    List<RosterRow> rows(Plan plan) {
        List<BigDecimal> areas = areas(plan.households(), plan.floorArea());
        List<RosterRow> rows = new ArrayList<>();
        for (int i = 0; i < plan.households(); i++) {
            rows.add(row(plan, i, areas.get(i)));
        }
        return rows;
    }

    private RosterRow row(Plan plan, int i, BigDecimal area) {
        int group = i % GROUPS + 1;
        String surname = SURNAMES.substring(i * 7 % SURNAMES.length(), i * 7 % SURNAMES.length() + 1);
        String stem = STEMS.substring(random.nextInt(STEMS.length())).substring(0, 1);
        boolean visited = random.nextInt(100) < plan.visitedPercent();
        boolean shop = random.nextInt(25) == 0;
        BigDecimal measured = area.multiply(BigDecimal.valueOf(1000 + random.nextInt(21) - 10L))
                .divide(BigDecimal.valueOf(1000), 2, RoundingMode.HALF_UP);
        return new RosterRow(
                plan.prefix() + "-" + String.format("%04d", i + 1),
                "第" + "一二三".charAt(i % SECTIONS) + "标段",
                group + "组",
                plan.place() + (i / 40 + 1) + "号院",
                (i / 12 % 20 + 1) + "号楼",
                (i / 6 % 3 + 1) + "单元",
                String.valueOf((i % 6 + 1) * 100 + i / 6 % 4 + 1),
                "PRIVATE",
                surname + "某" + stem,
                "ID_CARD",
                paperNumber(),
                "1990000" + String.format("%04d", person % 10_000),
                1 + random.nextInt(6),
                plan.landNature(),
                shop ? "SHOP" : "DWELLING",
                random.nextInt(3) == 0 ? "BRICK_TIMBER" : "BRICK_CONCRETE",
                area,
                random.nextInt(3) == 0 ? null : measured,
                random.nextInt(4) == 0 ? BigDecimal.valueOf(random.nextInt(3000), 2) : BigDecimal.ZERO.setScale(2),
                area.multiply(BigDecimal.valueOf(6)).divide(BigDecimal.TEN, 2, RoundingMode.HALF_UP),
                null,
                "第" + group + "组包保",
                visited ? day(plan) : null,
                null);
    }

    private LocalDate day(Plan plan) {
        int days = (int) (plan.lastVisit().toEpochDay() - plan.firstVisit().toEpochDay()) + 1;
        // most doors open in the first weeks: the smaller of two throws
        int after = Math.min(random.nextInt(days), random.nextInt(days));
        return plan.firstVisit().plusDays(after);
    }

    private String paperNumber() {
        person++;
        LocalDate birth = LocalDate.of(1940, 1, 1).plusDays(random.nextInt(24_000));
        String body = "370199" + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + String.format("%03d", person % 1000);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (body.charAt(i) - '0');
        }
        return body + CHECK.charAt(sum % 11);
    }

    /** Areas between a third and five thirds of the mean, whose sum is the total to the cent. */
    private List<BigDecimal> areas(int count, BigDecimal total) {
        List<BigDecimal> areas = new ArrayList<>();
        BigDecimal mean = total.divide(BigDecimal.valueOf(count), 6, RoundingMode.HALF_UP);
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < count; i += 2) {
            BigDecimal off = mean.multiply(BigDecimal.valueOf(random.nextInt(660)))
                    .divide(BigDecimal.valueOf(1000), 2, RoundingMode.HALF_UP);
            BigDecimal one = mean.add(off).setScale(2, RoundingMode.HALF_UP);
            areas.add(one);
            sum = sum.add(one);
            if (i + 1 < count) {
                BigDecimal other = mean.subtract(off).setScale(2, RoundingMode.HALF_UP);
                areas.add(other);
                sum = sum.add(other);
            }
        }
        areas.set(count - 1, areas.get(count - 1).add(total.subtract(sum)));
        return areas;
    }
}
