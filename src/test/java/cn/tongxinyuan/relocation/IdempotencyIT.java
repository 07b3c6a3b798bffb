package cn.tongxinyuan.relocation;

import static cn.tongxinyuan.relocation.RelocationEndpoints.AREAS;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.ProblemCheck;
import cn.tongxinyuan.Records;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What imports is done once per key, however often and from wherever it is sent. */
@ExtendWith(ArquillianExtension.class)
class IdempotencyIT {

    private static final int AT_ONCE = 6;
    private static final int TOO_LARGE = 13 * 1024 * 1024;
    private static final String NAME = "户档.xlsx";

    @Inject
    Caller caller;

    @Inject
    Records records;

    @Inject
    RelocationGiven given;

    @Inject
    AreaService areas;

    @Test
    void severalAtTheSameTimeAreDoneOnceAndAnsweredAlike() {
        String chief = caller.hired("relocation.chief", RelocationGiven.STREET);
        String address = rosters(given.area(RelocationGiven.XINXU));
        byte[] workbook = RosterGiven.workbook(2);
        String key = UUID.randomUUID().toString();
        List<Api> apis =
                IntStream.range(0, AT_ONCE).mapToObj(i -> caller.api(chief)).toList();
        ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);

        List<CompletableFuture<Api.Answer>> calls = apis.stream()
                .map(api -> CompletableFuture.supplyAsync(() -> api.upload(address, NAME, workbook, key), pool))
                .toList();
        List<Api.Answer> answers = calls.stream().map(CompletableFuture::join).toList();
        pool.shutdown();

        assertThat(answers).allMatch(answer -> answer.status() == 202);
        assertThat(answers.stream().map(answer -> answer.header("Location")).distinct())
                .hasSize(1);
        assertThat(answers.stream()
                        .filter(answer -> answer.header("Idempotency-Replayed").isEmpty()))
                .hasSize(1);
        assertThat(jobs(chief)).isEqualTo(1);
    }

    @Test
    void anAnswerIsKeptForADayAndNoLonger() {
        Api api = chief();
        String address = rosters(given.area(RelocationGiven.XINXU));
        byte[] workbook = RosterGiven.workbook(2);
        String key = UUID.randomUUID().toString();
        String first = api.upload(address, NAME, workbook, key).header("Location");

        records.change(
                "update platform_idempotency set kept_at = kept_at - interval '1439' minute where request_key = ?1",
                key);
        assertThat(api.upload(address, NAME, workbook, key).header("Location")).isEqualTo(first);
        records.change(
                "update platform_idempotency set kept_at = kept_at - interval '2' minute where request_key = ?1", key);
        assertThat(api.upload(address, NAME, workbook, key).header("Location"))
                .isNotEmpty()
                .isNotEqualTo(first);
    }

    @Test
    void aKeyIsOfOneCallerOnly() {
        String address = rosters(given.area(RelocationGiven.XINXU));
        byte[] workbook = RosterGiven.workbook(2);
        String key = UUID.randomUUID().toString();

        String ours = chief().upload(address, NAME, workbook, key).header("Location");
        String theirs = chief().upload(address, NAME, workbook, key).header("Location");

        assertThat(ours).isNotEmpty().isNotEqualTo(theirs);
    }

    @Test
    void aKeyWithAnotherBodyIsRefused() {
        Api api = chief();
        String address = rosters(given.area(RelocationGiven.XINXU));
        String key = UUID.randomUUID().toString();
        api.upload(address, NAME, RosterGiven.workbook(2), key);

        new ProblemCheck(api)
                .refuses(
                        again -> again.upload(address, NAME, RosterGiven.workbook(3), key),
                        422,
                        "IDEMPOTENCY_KEY_REUSED");
        new ProblemCheck(api)
                .refuses(
                        again -> again.upload(address + "&accept=valid", NAME, RosterGiven.workbook(2), key),
                        422,
                        "IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void aRefusedFirstTryFreesTheKey() {
        Api api = chief();
        String area = "IT-LATER-" + UUID.randomUUID().toString().substring(0, 8);
        byte[] workbook = RosterGiven.workbook(2);
        String key = UUID.randomUUID().toString();

        assertThat(api.upload(rosters(area), NAME, workbook, key).status()).isEqualTo(404);
        caller.asSystem(() -> areas.found(new FoundArea(
                area, "后来的片区", Track.STATE, RelocationGiven.XINXU, null, null, 2, new BigDecimal("160"), null)));

        assertThat(api.upload(rosters(area), NAME, workbook, key).status()).isEqualTo(202);
    }

    @Test
    void whatImportsNeedsAKeyAndAFile() {
        ProblemCheck chief = new ProblemCheck(chief());
        String address = rosters(given.area(RelocationGiven.XINXU));
        String multipart = "multipart/form-data; boundary=b";
        String part = "--b\r\nContent-Disposition: form-data; name=\"other\"; filename=\"a\"\r\n\r\nx\r\n--b--\r\n";

        chief.refuses(api -> api.call("POST", address, multipart, part), 400, "IDEMPOTENCY_KEY_MISSING");
        chief.refuses(
                api -> api.header("Idempotency-Key", UUID.randomUUID().toString())
                        .call("POST", address, multipart, part),
                422,
                "NO_FILE");
    }

    @Test
    void whatIsFarTooLargeIsRefusedAtTheDoor() {
        String address = rosters(given.area(RelocationGiven.XINXU));

        new ProblemCheck(chief()).refuses(api -> api.upload(address, NAME, new byte[TOO_LARGE]), 413, "TOO_LARGE");
    }

    @Test
    void fieldsAndCodesThatAreWrongAreNamed() {
        ProblemCheck chief = new ProblemCheck(chief());
        String area = given.area(RelocationGiven.XINXU);

        assertThat(chief.refuses(
                                api -> api.json(
                                        AREAS,
                                        "{\"code\":\"a b\",\"name\":\"\",\"track\":\"STATE\",\"street\":\"3701\","
                                                + "\"plannedHouseholds\":-1,\"plannedFloorArea\":\"1.234\"}"),
                                422,
                                "INVALID_FIELDS")
                        .body())
                .contains("\"/code\"", "\"/name\"", "\"/street\"", "\"/plannedHouseholds\"", "\"/plannedFloorArea\"")
                .contains("\"FORMAT\"", "\"REQUIRED\"", "\"RANGE\"");
        assertThat(chief.refuses(api -> api.json(AREAS, "{\"track\":\"NO_SUCH\"}"), 422, "INVALID_FIELDS")
                        .body())
                .contains("\"pointer\":\"/track\",\"code\":\"FORMAT\"");
        chief.refuses(
                api -> api.upload(rosters(area).replace("commit", "perhaps"), NAME, new byte[1]), 422, "UNKNOWN_CODE");
        chief.refuses(api -> api.get(AREAS + "/" + area + "/households?q=%E7%8E%8B"), 422, "SEARCH_TOO_SHORT");
        chief.refuses(api -> api.get(AREAS + "/" + area + "/households?stage=NO_SUCH"), 400, "PARAMETER_INVALID");
        chief.refuses(api -> api.get(AREAS + "/" + area + "/households/370199199001010019"), 404, "UNKNOWN_HOUSEHOLD");
    }

    @Test
    void anAreaIsFoundedAsItWasSentOrNotAtAll() {
        ProblemCheck chief = new ProblemCheck(chief());

        chief.refuses(api -> api.json(AREAS, founding("campaign", "\"no-such\"")), 422, "UNKNOWN_CAMPAIGN");
        for (String[] wrong : new String[][] {
            {"plannedHouseholds", "1.5"},
            {"plannedHouseholds", "\"many\""},
            {"name", "\"\\u3000 \""},
            {"name", "\"a\\u0000b\""},
            {"name", "\"\\u202e\""},
            {"signingStartedOn", "\"2024-02-30\""}
        }) {
            assertThat(chief.refuses(api -> api.json(AREAS, founding(wrong[0], wrong[1])), 422, "INVALID_FIELDS")
                            .body())
                    .contains("\"pointer\":\"/" + wrong[0] + "\"");
        }
    }

    @Test
    void aFileIsTakenWhateverItIsCalled() {
        Api chief = chief();
        String address = rosters(given.area(RelocationGiven.XINXU));

        for (String name : List.of("户".repeat(300) + ".xlsx", "a\0b.xlsx", "..\\..\\户档.xlsx")) {
            assertThat(chief.upload(address, name, RosterGiven.workbook(1)).status())
                    .as(name)
                    .isEqualTo(202);
        }
    }

    /** A good area but for one field. */
    private static String founding(String field, String value) {
        Map<String, String> fields = new java.util.LinkedHashMap<>(Map.of(
                "code",
                "\"IT-" + UUID.randomUUID().toString().substring(0, 8) + "\"",
                "name",
                "\"新片区\"",
                "track",
                "\"STATE\"",
                "street",
                "\"" + RelocationGiven.STREET + "\"",
                "plannedHouseholds",
                "1",
                "plannedFloorArea",
                "\"1.00\""));
        fields.put(field, value);
        return fields.entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\":" + entry.getValue())
                .collect(java.util.stream.Collectors.joining(",", "{", "}"));
    }

    private Api chief() {
        return caller.api(caller.hired("relocation.chief", RelocationGiven.STREET));
    }

    private static String rosters(String area) {
        return AREAS + "/" + area + "/rosters?mode=commit";
    }

    private long jobs(String owner) {
        return ((Number) records.sql("select count(*) from platform_job where owner = ?1", owner)
                        .get(0))
                .longValue();
    }
}
