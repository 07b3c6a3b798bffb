package cn.tongxinyuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scripts are named by time and module, run on every database, and stay inside the arrows of the map. */
class MigrationTest {

    private static final Path RESOURCES = Path.of("src/main/resources/db");
    private static final Migrations PORTABLE = new Migrations(RESOURCES.resolve("migration"), true);
    private static final Migrations POSTGRESQL = new Migrations(RESOURCES.resolve("migration-postgresql"), false);
    private static final Map<String, Set<String>> MAP = Map.of("lamp", Set.of("bulb"), "bulb", Set.of());

    @TempDir
    Path folder;

    @Test
    void scriptsOfTheTreeAreRead() {
        assertThat(PORTABLE.size()).isPositive();
    }

    @Test
    void theTreeKeepsTheRules() {
        assertThat(Stream.of(PORTABLE, POSTGRESQL)
                        .flatMap(scripts -> Stream.of(
                                scripts.fileNames(),
                                scripts.names(),
                                scripts.columns(),
                                scripts.foreignKeys(ArchitectureTest.MAY_USE)))
                        .flatMap(findings -> findings.stream()))
                .isEmpty();
    }

    @Test
    void misnamedFilesAreSeen() throws IOException {
        new Planting(folder)
                .file("lamp/V20240501_0900__lamp.sql", "")
                .file("lamp/V20240501_0901__bulb_x.sql", "")
                .file("lamp/V1__lamp_x.sql", "")
                .file("lamp/V20240501_0902__lamp_x.sql", "")
                .file("bulb/V20240501_0902__bulb_x.sql", "");

        assertThat(new Migrations(folder, true).fileNames())
                .containsExactlyInAnyOrder(
                        "lamp/V20240501_0901__bulb_x.sql is not <module>/VyyyyMMdd_HHmm__<module>_….sql",
                        "lamp/V1__lamp_x.sql is not <module>/VyyyyMMdd_HHmm__<module>_….sql",
                        "lamp/V20240501_0902__lamp_x.sql has a version that another script has");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
        create table bulb_x (id bigint);                                          | names bulb_x without its module
        create table lamp_x (id bigint, constraint x_pk primary key (id));        | names x_pk without its module
        create index i on lamp_x (id);                                            | names i without its module
        create or replace function f() returns trigger as $$ begin; end $$;       | names f without its module
        insert into bulb_x (id) values (1);                                       | touches bulb_x of another module
        update bulb_x set id = 1;                                                 | touches bulb_x of another module
        alter table bulb_x add lamp_id bigint;                                    | touches bulb_x of another module
        create table lamp_x (a bigint unique);                                    | leaves a unique of lamp_x unnamed
        create table lamp_x (a bigint, check (a > 0));                            | leaves a check of lamp_x unnamed
        create table lamp_a_name_of_more_than_thirty (id bigint);                 | longer than 30
        create table lamp_x (size bigint);                                        | uses the reserved word size
        create table lamp_x ("user" bigint);                                      | uses the reserved word user
        create table lamp_x (id varchar(20));                                     | lamp_x.id is no bigint
        create table lamp_x (a bigserial);                                        | has the type bigserial
        create table lamp_x (a uuid not null);                                    | has the type uuid
        create table lamp_x (a varchar not null);                                 | has the type varchar
        create table lamp_x (a double precision);                                 | has the type double precision
        create table lamp_x (a numeric);                                          | has the type numeric
        create table lamp_x (a timestamp not null);                               | has the type timestamp
        create table lamp_x (a text);                                             | has the type text
        alter table lamp_x add column a jsonb;                                    | has the type jsonb
        create index lamp_ix on lamp_x (b); alter table lamp_x add constraint lamp_fk foreign key (b) references stray_s (id); | points to stray_s
        create table lamp_x (status varchar(10));                                 | lamp_x.status is a code without a check
        """)
    void aPlantedFlawIsSeen(String sql, String finding) throws IOException {
        assertThat(findings(sql)).singleElement().asString().contains(finding);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
        b_id bigint, constraint lamp_fk foreign key (b_id) references bulb_b (id)                              | has no index
        b_id bigint constraint lamp_fk references bulb_b (id)                                                  | has no index
        b_id bigint, c bigint, constraint lamp_uq unique (c, b_id), constraint lamp_fk foreign key (b_id) references bulb_b (id) | has no index
        s_id bigint, constraint lamp_uq unique (s_id), constraint lamp_fk foreign key (s_id) references stray_s (id)             | points to stray_s against the map
        """)
    void aPlantedForeignKeyIsSeen(String body, String finding) throws IOException {
        assertThat(findings("create table lamp_x (" + body + ");"))
                .singleElement()
                .asString()
                .contains(finding);
    }

    @Test
    void aSoundScriptPasses() throws IOException {
        assertThat(
                        findings(
                                """
                        -- create table stray (id uuid);
                        create table lamp_x (
                            id bigint not null,
                            bulb_id bigint not null,
                            status varchar(10) not null,
                            price numeric(14,2) default 0 not null,
                            note varchar(200),
                            changed_at timestamp with time zone not null,
                            constraint lamp_x_pk primary key (id),
                            constraint lamp_x_bulb_fk foreign key (bulb_id) references bulb_b (id),
                            constraint lamp_x_status_ck check (status in ('ON', 'OFF; text'))
                        );
                        create index lamp_x_bulb_ix on lamp_x (bulb_id, changed_at desc);
                        insert into lamp_x (id, note) values (1, 'create table stray; it''s text');
                        """))
                .isEmpty();
    }

    private Stream<String> findings(String sql) throws IOException {
        new Planting(folder).file("lamp/V20240501_0900__lamp_x.sql", sql);
        Migrations scripts = new Migrations(folder, true);
        return Stream.of(scripts.fileNames(), scripts.names(), scripts.columns(), scripts.foreignKeys(MAP))
                .flatMap(findings -> findings.stream());
    }
}
