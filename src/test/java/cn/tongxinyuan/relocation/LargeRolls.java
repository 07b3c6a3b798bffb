package cn.tongxinyuan.relocation;

import cn.tongxinyuan.kernel.Initials;
import cn.tongxinyuan.platform.workbook.SheetWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;

/**
 * Rolls for measuring: a workbook as an office sends it, and 200 areas filled by SQL from the rows that came of it, with
 * dated stages, the book of progress and the search pieces of names, initials and numbers. Pieces of addresses are left
 * out.
 */
public final class LargeRolls {

    /** The area whose roll is the pattern. */
    public static final String PATTERN = "MUSTER";

    public static final int AREAS = 200;

    /** One household in nine is surveyed: 100 000 of 900 000. */
    private static final String SURVEYED = "p.k % 9 = 0";

    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹";
    /** Characters of the Thousand Character Classic. */
    private static final String GIVEN =
            "天地玄宇宙洪荒日月盈昃辰宿列寒来暑往秋收冬藏闰余成岁律吕调阳云腾致雨露结为霜金生丽水玉出昆冈剑号巨阙珠称夜光果珍柰菜重芥姜海咸河淡鳞潜羽翔龙师火帝鸟官人皇始制文字乃服衣裳推位让国有虞陶";

    private static final String COPIED =
            "section_name, work_group, address, building, unit_no, room, ownership, id_type,"
                    + " id_sealed, phone_sealed, registered_persons, land_nature, house_use, structure, registered_area,"
                    + " measured_area, unregistered_area, land_area, certificate_number, officer, remark, roster_index,"
                    + " stage_since, last_visit_on, next_visit_on, dispute";

    private LargeRolls() {}

    /** A roll of good rows. */
    public static byte[] workbook(int households) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<RosterRow> rows = new DemoRoll(1)
                .rows(new DemoRoll.Plan(
                        "B",
                        "示例社区",
                        households,
                        BigDecimal.valueOf(households * 280L),
                        "COLLECTIVE",
                        80,
                        LocalDate.of(2024, 3, 11),
                        LocalDate.of(2024, 5, 19)));
        SheetWriter.write(out, RosterGiven.roster().layout(), List.of("征收户档"), rows.iterator());
        return out.toByteArray();
    }

    /** The statement with which a household is stored, in its own order. */
    public static String insert() {
        String columns = COPIED.replace(", dispute", "")
                + ", owner_name, owner_initials, id_index, stage, id, version, area_id, scope, household_no, roll_key";
        return "insert into relocation_household (" + columns + ", dispute) values ("
                + columns.replaceAll("\\w+", "?").replaceFirst("\\?, \\?, \\?, \\?, \\?$", "1, ?, ?, ?, ?")
                + ", 'UNKNOWN')";
    }

    /** The name whose two first characters are searched: a surname and the first character behind it. */
    public static String twoCharacters() {
        return SURNAMES.substring(0, 1) + GIVEN.charAt(5);
    }

    /** Fills the areas evenly, from the roll of the pattern, which goes. */
    public static void fill(Connection connection, int households) throws SQLException {
        int each = households / AREAS;
        String names = SURNAMES + GIVEN;
        String initials = String.join("", Initials.of(names));
        String surname = "substr('" + SURNAMES + "', 1 + (p.k * 7 + a.n * 13) % " + SURNAMES.length() + ", 1)";
        String first = "substr('" + GIVEN + "', 1 + (p.k * 31 + a.n * 17) / 7 % " + GIVEN.length() + ", 1)";
        String second = "case when p.k % 3 = 0 then '' else substr('" + GIVEN + "', 1 + (p.k * 11 + a.n) / 3 % "
                + GIVEN.length() + ", 1) end";
        try (Statement sql = connection.createStatement()) {
            sql.execute("set session_replication_role = replica");
            sql.execute("set work_mem = '512MB'");
            sql.execute("alter table platform_gram drop constraint platform_gram_pk");
            sql.execute("drop index platform_gram_record_ix");
            sql.execute(
                    "create temp table pattern as select cast(row_number() over (order by roll_key) - 1 as integer) as k, h.*"
                            + " from relocation_household h");
            sql.execute(
                    "truncate relocation_household, relocation_stage_entry, relocation_amendment, relocation_progress, platform_gram,"
                            + " relocation_visit, relocation_officer, relocation_reached, platform_intake_row,"
                            + " platform_intake_batch");
            sql.execute("delete from relocation_area");
            sql.execute(
                    "create temp table area as select n, cast(1000000 + n as bigint) as id, 'B' || lpad(n::text, 3, '0') as code,"
                            + " (select code from organization_region where kind = 'STREET' order by code offset n % 15 limit 1)"
                            + " as scope from generate_series(1, " + AREAS + ") n");
            sql.execute("insert into relocation_area (id, version, code, name, track, scope, planned_households,"
                    + " planned_floor_area) select id, 1, code, '片区' || n, 'COLLECTIVE', scope, " + each
                    + ", 1000 from area");
            sql.execute("insert into relocation_household (id, version, area_id, scope, household_no, roll_key,"
                    + " owner_name, stage, search_open, search_person,"
                    + " search_edition, " + COPIED + ") select id, 1, area_id, scope, household_no,"
                    + " roll_key, owner_name, stage, search_open, owner_name || ' ' || translate(owner_name, '" + names
                    + "', '" + initials + "'), search_edition, " + COPIED
                    + " from (select a.id * 100000 + p.k as id, a.id as area_id, a.scope, p.household_no,"
                    + " p.search_open, p.search_edition,"
                    + " a.scope || '/' || a.code || '/' || substr(p.roll_key, length(p.scope) + "
                    + (PATTERN.length() + 3)
                    + ") as roll_key, " + surname + " || " + first + " || " + second + " as owner_name,"
                    + " case when " + SURVEYED + " then 'SURVEYED' else p.stage end as stage, p."
                    + COPIED.replace(", ", ", p.") + " from area a cross join pattern p where p.k < " + each + ") x");
            sql.execute("insert into relocation_stage_entry (id, household_id, scope, stage, entered_on, recorded_at,"
                    + " recorded_by) select h.id * 4 + s.no, h.id, h.scope, s.stage,"
                    + " case s.no when 0 then date '2024-03-11' else h.stage_since end, current_timestamp, 'bench'"
                    + " from relocation_household h join (values (0, 'NOT_VISITED'), (1, 'VISITED'), (2, 'SURVEYED'))"
                    + " as s (no, stage) on s.no <= case h.stage when 'NOT_VISITED' then 0 when 'VISITED' then 1 else 2"
                    + " end");
            sql.execute("delete from platform_task");
            sql.execute(
                    "insert into platform_task (id, version, matter, subject, scope, permission, shown_from, due_on,"
                            + " title, address) select id, 1, '" + HouseholdWork.VISIT
                            + "', id::text, scope, 'relocation.work',"
                            + " next_visit_on, next_visit_on, 'relocation.told.visit-due|' || household_no, '/'"
                            + " from relocation_household where next_visit_on is not null");
            sql.execute("insert into relocation_officer (area_id, officer)"
                    + " select distinct area_id, officer from relocation_household where officer is not null");
            sql.execute("insert into relocation_progress (area_id, stage, day_on, households, floor_area, land_area)"
                    + " select h.area_id, e.stage, e.entered_on, count(*), sum(h.registered_area),"
                    + " sum(coalesce(h.land_area, 0)) from relocation_stage_entry e"
                    + " join relocation_household h on h.id = e.household_id group by 1, 2, 3");
            sql.execute(
                    "insert into relocation_reached (area_id, stage, households, floor_area, land_area) select area_id,"
                            + " stage, sum(households), sum(floor_area), sum(land_area) from relocation_progress group by 1, 2");
            sql.execute("insert into platform_gram (gram, record_id) select distinct substr(t, i, 2), id from ("
                    + " select id, unnest(array[owner_name, split_part(search_person, ' ', 2), household_no]) as t"
                    + " from relocation_household) x, generate_series(1, 8) i where i < length(t)");
            sql.execute("alter table platform_gram add constraint platform_gram_pk primary key (gram, record_id)");
            sql.execute("create index platform_gram_record_ix on platform_gram (record_id)");
            sql.execute("drop table pattern, area");
            sql.execute("vacuum (analyze)");
        }
    }
}
