package cn.tongxinyuan.platform.job;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Eventually;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.Trail;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Long work belongs to the one who ordered it, can be stopped, and survives the node that ran it. */
@ExtendWith(ArquillianExtension.class)
class JobIT {

    private static final String DISTRICT = "370105";

    @Inject
    Caller caller;

    @Inject
    Records records;

    @Inject
    Trail trail;

    @Inject
    JobEndpoints given;

    @Inject
    JobRecords jobRecords;

    @Inject
    JobRunner runner;

    @Inject
    Jobs jobs;

    @Inject
    WaitingWork work;

    @Test
    void isHiddenFromEverybodyElseInTheSameUnitAndAskingIsKept() {
        String owner = caller.hired("platform.auditor", DISTRICT);
        String colleague = caller.hired("platform.auditor", DISTRICT);
        String code = given.ended(owner, new ScopePath(DISTRICT));
        Api api = caller.api(colleague);
        Api.Answer unknown = api.get("/api/v1/jobs/it0");

        List<Api.Answer> answers = List.of(
                api.get("/api/v1/jobs/" + code),
                api.delete("/api/v1/jobs/" + code),
                api.get("/api/v1/jobs/" + code + "/output/it.txt"));

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.body()).isEqualTo(unknown.body());
        });
        assertThat(trail.refused(colleague)).hasSize(answers.size());
        assertThat(caller.api(owner)
                        .get("/api/v1/jobs/" + code + "/output/it.txt")
                        .body())
                .isEqualTo("it");
    }

    @Test
    void isHiddenOnPagesToo() {
        String code = given.ended(caller.hired("platform.auditor", DISTRICT), new ScopePath(DISTRICT));
        String colleague = caller.hired("platform.auditor", DISTRICT);
        Api visitor = caller.browser(colleague);

        assertThat(visitor.get("/administration/job-view?code=it0").status()).isEqualTo(404);
        assertThat(trail.refused(colleague)).isEmpty();
        assertThat(visitor.get("/administration/job-view?code=" + code).status())
                .isEqualTo(404);
        assertThat(trail.refused(colleague)).hasSize(1);
    }

    @Test
    void stopsAtTheWishOfItsOwner() {
        String owner = caller.hired("platform.auditor", DISTRICT);
        Api api = caller.api(owner);
        String address = "/api/v1/jobs/" + ordered(owner);
        Eventually.holds(() -> work.isRunning(owner));

        assertThat(state(api, address)).isEqualTo("RUNNING");
        assertThat(api.delete(address).status()).isEqualTo(204);
        work.goOn(owner);

        Eventually.holds(() -> state(api, address).equals("CANCELLED"));
        assertThat(api.delete(address).status()).isEqualTo(204);
        assertThat(state(api, address)).isEqualTo("CANCELLED");
    }

    @Test
    void isTakenOverOnceTheLeaseOfTheOtherNodeHasRunOut() {
        String owner = caller.hired("platform.auditor", DISTRICT);
        Api api = caller.api(owner);
        String code = heldElsewhere(owner, "interval '1' hour");
        String address = "/api/v1/jobs/" + code;
        JobRun elsewhere = new JobRun(id(code), code, WaitingWork.KIND, owner, Map.of(), null, "the other node");

        runner.run();
        assertThat(records.sql("select lease_owner from platform_job where code = ?1", code)
                        .get(0))
                .isEqualTo("the other node");
        assertThat(jobRecords.progress(elsewhere, 1, 2)).isTrue();
        records.change(
                "update platform_job set lease_until = current_timestamp - interval '1' second where code = ?1", code);
        runner.run();
        Eventually.holds(() -> work.isRunning(owner));

        assertThat(jobRecords.progress(elsewhere, 2, 2)).isFalse();
        jobRecords.end(elsewhere, Job.State.FAILED, "E-0");
        assertThat(state(api, address)).isEqualTo("RUNNING");
        work.goOn(owner);
        Eventually.holds(() -> state(api, address).equals("DONE"));
        assertThat(records.sql("select attempts from platform_job where code = ?1", code)
                        .get(0)
                        .toString())
                .isEqualTo("2");
    }

    private String ordered(String owner) {
        return caller.as(owner, () -> jobs.submit(WaitingWork.KIND, Map.of("owner", owner), null));
    }

    /** A job that another node runs. */
    private String heldElsewhere(String owner, String lease) {
        String code = given.ended(owner, new ScopePath(DISTRICT));
        String ours = ordered(owner);
        work.goOn(owner);
        Eventually.holds(() -> state(caller.api(owner), "/api/v1/jobs/" + ours).equals("DONE"));
        work.forget(owner);
        records.change(
                "update platform_job set state = 'RUNNING', lease_owner = 'the other node', work = ?1,"
                        + " parameters = (select o.parameters from platform_job o where o.code = ?2),"
                        + " lease_until = current_timestamp + " + lease + " where code = ?3",
                WaitingWork.KIND,
                ours,
                code);
        return code;
    }

    private long id(String code) {
        return ((Number) records.sql("select id from platform_job where code = ?1", code)
                        .get(0))
                .longValue();
    }

    private static String state(Api api, String address) {
        return api.get(address).find("\"state\":\"(\\w+)\"");
    }
}
