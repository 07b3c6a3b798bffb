package cn.tongxinyuan.training.bench;

import cn.tongxinyuan.kernel.Text;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The staff of a district with what they were trained in during the last four years, for measuring: 2 000 people, some of
 * whom moved or left, from nobody's training to one a month, and one who was trained 200 times.
 */
final class FourYears {

    static final int STAFF = 2_000;
    static final int MOST = 200;
    /** Code of the one who was trained most. */
    static final String MOST_TRAINED = "RY-M-0007";
    /** What each training of that one is called, before its number. */
    static final String TITLE = "网格走访与诉求办理能力提升培训";

    private static final int DAYS = 4 * 365;
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾萧田董潘袁蔡蒋余";
    private static final String GIVEN = "天地玄宇宙洪荒日月盈昃辰宿列寒来暑往秋收冬藏闰成岁律吕调阳云腾致雨露结为霜金生丽水玉出昆冈剑号巨阙珠称夜光果珍李柰";
    private static final List<String> HEADER =
            List.of("序号", "人员编号", "姓名", "单位", "培训名称", "分级", "类型", "开始日期", "结束日期", "学时", "结果", "证书编号");

    private FourYears() {}

    /** A day in each of the years. */
    static List<LocalDate> days() {
        LocalDate today = LocalDate.now(DistrictClock.ZONE);
        return IntStream.range(0, 4)
                .mapToObj(i -> today.minusDays(20 + i * 365L))
                .toList();
    }

    static void fill(Connection connection) throws SQLException {
        String name = "substr('" + SURNAMES + "', 1 + n % " + SURNAMES.length() + ", 1) || substr('" + GIVEN
                + "', 1 + n / " + SURNAMES.length() + ", 1)";
        try (Statement sql = connection.createStatement()) {
            sql.execute("create temp table unit as select row_number() over (order by code) - 1 as k, code"
                    + " from organization_region where length(code) = 12");
            sql.execute(
                    "create temp table person as select n, 1000000 + n as id, 'RY-M-' || lpad(n::text, 4, '0') as code, "
                            + name + " as name, a.code as first, b.code as now, current_date - 1900 + n % 400 as since,"
                            + " case when n % 10 = 1 then current_date - 300 - n % 700 end as moved,"
                            + " case when n % 20 = 2 then current_date - 100 - n % 900 end as gone"
                            + " from generate_series(0, " + (STAFF - 1)
                            + ") n join unit a on a.k = n % (select count(*) from unit)"
                            + " join unit b on b.k = (case when n % 10 = 1 then n + 3 else n end) % (select count(*) from unit)");
            sql.execute("insert into organization_staff (id, version, code, name, scope, role_code, held_from, left_on,"
                    + " search_open, search_person, search_edition) select id, 1, code, name, now, 'COMMUNITY_WORKER',"
                    + " coalesce(moved, since), gone, lower(code), name, " + Text.EDITION
                    + " from person");
            sql.execute("insert into organization_staff_post (staff_id, unit, role_code, held_from, held_to)"
                    + " select id, first, 'COMMUNITY_WORKER', since, coalesce(moved - 1, gone) from person");
            sql.execute("insert into organization_staff_post (staff_id, unit, role_code, held_from, held_to)"
                    + " select id, now, 'COMMUNITY_WORKER', moved, null from person where moved is not null");
            sql.execute(
                    "insert into training_credit (id, version, title, level_code, tier, staff_id, staff_code, scope,"
                            + " begun_on, ended_on, year_no, hours, result, training_code, certificate, credited_at, credited_by)"
                            + " select 2000000 + n * 1000 + j, 1, '" + TITLE + "' || j,"
                            + " (array['DISTRICT', 'STREET', 'COMMUNITY'])[1 + j % 3],"
                            + " (array['ALL_STAFF', 'FIELD', 'DEMONSTRATION'])[1 + j % 3], id, code, now, day - j % 2, day,"
                            + " extract(year from day), 1 + j % 8, case when (n + j) % 7 = 0 then 'FAILED' else 'PASSED' end,"
                            + " case when j % 2 = 0 then 'PX-' || j end, case when j % 3 = 0 then 'ZS-' || j end,"
                            + " current_timestamp, 'bench' from (select p.*, j, current_date - 1 - j * " + DAYS
                            + " / trainings as day from (select *, case when code = '" + MOST_TRAINED + "' then " + MOST
                            + " else n % 13 * 4 end as trainings from person) p, generate_series(0, p.trainings - 1) j) x");
            sql.execute("drop table person, unit");
            sql.execute("vacuum (analyze)");
        }
    }

    /** A workbook of that many trainings that stand on no record yet; every second row tells the code. */
    static byte[] workbook(Connection connection, int rows) throws IOException, SQLException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LocalDate day = LocalDate.now(DistrictClock.ZONE).minusDays(30);
        try (Workbook workbook = new Workbook(out, "bench", "1.0");
                Statement sql = connection.createStatement();
                ResultSet person =
                        sql.executeQuery("select code, name, scope from organization_staff, generate_series(1, "
                                + (1 + rows / STAFF) + ") k where code <> '" + MOST_TRAINED
                                + "' order by k, code limit " + rows)) {
            Worksheet sheet = workbook.newWorksheet("培训记录");
            write(sheet, 0, HEADER);
            for (int i = 1; person.next(); i++) {
                write(
                        sheet,
                        i,
                        Arrays.asList(
                                i,
                                i % 2 == 0 ? person.getString(1) : null,
                                person.getString(2),
                                person.getString(3),
                                "岗位练兵" + (i - 1) / (STAFF - 1),
                                "街道级",
                                "一线训",
                                day.toString(),
                                day.plusDays(1).toString(),
                                4.5,
                                "结业",
                                null));
            }
        }
        return out.toByteArray();
    }

    private static void write(Worksheet sheet, int row, List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) instanceof Number number) {
                sheet.value(row, column, number);
            } else {
                sheet.value(row, column, (String) cells.get(column));
            }
        }
    }

    /** How many held a post on a day. */
    static String roll(LocalDate day) {
        return "select count(distinct p.staff_id) from organization_staff_post p where " + held(day);
    }

    /** How many of them had passed a training of that year by then. */
    static String covered(LocalDate day) {
        return "select count(distinct c.staff_id) from training_credit c where c.result = 'PASSED' and c.ended_on between"
                + " date '" + day.withDayOfYear(1) + "' and date '" + day + "' and exists (select 1 from"
                + " organization_staff_post p where p.staff_id = c.staff_id and " + held(day) + ")";
    }

    private static String held(LocalDate day) {
        return "p.unit like '370105%' and p.held_from <= date '" + day
                + "' and (p.held_to is null or p.held_to >= date '" + day + "')";
    }
}
