package cn.tongxinyuan.platform.job;

import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** What a piece of work knows and reports. Belongs to one run: once another node has taken the job over, reports are refused. */
public final class JobContext {

    /** Progress is stored at most so often, and the wish to cancel is read with it. */
    private static final Duration STEP = Duration.ofMillis(700);

    private final JobRecords records;
    private final JobRun run;
    private long storedAt;

    JobContext(JobRecords records, JobRun run) {
        this.records = records;
        this.run = run;
    }

    /** Public code of the job. */
    public String code() {
        return run.code();
    }

    public Map<String, String> parameters() {
        return run.parameters();
    }

    /**
     * The parameter.
     *
     * @throws IllegalStateException when it was not given
     */
    public String parameter(String name) {
        String value = run.parameters().get(name);
        if (value == null) {
            throw new IllegalStateException("job parameter missing: " + name);
        }
        return value;
    }

    /** Name of the input file. */
    public String inputName() {
        return run.inputName();
    }

    /** The whole input file, opened. */
    public byte[] input() {
        return records.input(run);
    }

    public InputStream inputStream() {
        return new ByteArrayInputStream(input());
    }

    /**
     * Tells how far the work is, in a transaction of its own. Call it as often as you like.
     *
     * @param total 0 while unknown
     * @throws JobCancelled when the owner asked to stop or this run lost its lease
     */
    public void progress(long done, long total) {
        long now = System.nanoTime();
        boolean last = total > 0 && done >= total;
        if (last || storedAt == 0 || now - storedAt >= STEP.toNanos()) {
            storedAt = now;
            if (!records.progress(run, done, total)) {
                throw new JobCancelled();
            }
        }
    }

    /** Stores the result, an object that JSON-B can write, absent values as null; the last one counts. */
    public void result(Object value) {
        String json =
                JsonbBuilder.create(new JsonbConfig().withNullValues(true)).toJson(value);
        records.keep(
                run,
                JobFile.Direction.RESULT,
                "result.json",
                "application/json",
                json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Stores a file for the owner to download; a second one of the same name replaces the first.
     *
     * @return its address, to be named in the result
     */
    public String output(String name, String contentType, byte[] content) {
        records.keep(run, JobFile.Direction.OUTPUT, name, contentType, content);
        return address(run.code(), name);
    }

    /** Address of an output file below the context root. */
    public static String address(String code, String name) {
        return "/api/v1/jobs/" + code + "/output/"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
