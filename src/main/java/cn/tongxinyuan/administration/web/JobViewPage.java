package cn.tongxinyuan.administration.web;

import cn.tongxinyuan.platform.i18n.Messages;
import cn.tongxinyuan.platform.job.Job;
import cn.tongxinyuan.platform.job.JobContext;
import cn.tongxinyuan.platform.job.JobOutput;
import cn.tongxinyuan.platform.job.Jobs;
import cn.tongxinyuan.platform.notice.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import java.io.StringReader;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** One piece of long work: how far it is, what came out, and its end when the owner no longer wants it. */
@Named
@RequestScoped
public class JobViewPage {

    /** A page shows so many findings; all of them are in the workbook the work gives back. */
    private static final int MOST_FINDINGS = 200;

    /** Before a tenth is done the remaining time would be a guess. */
    private static final int FIRST_TENTH = 10;

    private static final String LABEL = "administration.job-view.result-";

    @Inject
    Jobs jobs;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private Job job;
    private JsonObject result;

    /** One figure of the result, such as how many rows were created. */
    public record Figure(String name, long value) {

        public String labelKey() {
            return LABEL + name;
        }
    }

    /** What is wrong in a row of the file. */
    public record Finding(String row, String column, String message) {}

    public Job getJob() {
        if (job == null) {
            String code = request.getParameter("code");
            job = jobs.open(code == null ? "" : code);
            if (job.isEnded()) {
                notices.readAbout("/administration/job-view?code=" + job.getCode());
            }
        }
        return job;
    }

    public String cancel() {
        jobs.cancel(getJob().getCode());
        return "/administration/job-view?faces-redirect=true&code=" + getJob().getCode();
    }

    /** Minutes that remain, at least one; 0 while that cannot be said. */
    public long getMinutesLeft() {
        Job shown = getJob();
        if (shown.isEnded() || shown.getStartedAt() == null || shown.getDone() * FIRST_TENTH < shown.getTotal()) {
            return 0;
        }
        long passed = Duration.between(shown.getStartedAt(), clock.instant()).toSeconds();
        return shown.getDone() == 0 ? 0 : 1 + passed * (shown.getTotal() - shown.getDone()) / shown.getDone() / 60;
    }

    /** Seconds since the work began, from which the page goes on counting. */
    public long getSeconds() {
        return getJob().getStartedAt() == null
                ? 0
                : Duration.between(getJob().getStartedAt(), clock.instant()).toSeconds();
    }

    public List<JobOutput> getOutputs() {
        return jobs.outputs(getJob());
    }

    public String address(JobOutput output) {
        return JobContext.address(getJob().getCode(), output.name());
    }

    /** Figures of the result that have a name. */
    public List<Figure> getFigures() {
        return result().entrySet().stream()
                .filter(entry -> entry.getValue().getValueType() == JsonValue.ValueType.NUMBER)
                .map(entry -> new Figure(entry.getKey(), ((JsonNumber) entry.getValue()).longValue()))
                .filter(figure -> Messages.has(figure.labelKey()))
                .toList();
    }

    /** What came out in a sentence; empty where the work says none. */
    public String getMessage() {
        return text(result(), "message");
    }

    /** Kind of alert the sentence is. */
    public String getAlert() {
        return text(result(), "alert");
    }

    public List<Finding> getFindings() {
        return findings().stream()
                .limit(MOST_FINDINGS)
                .map(JsonValue::asJsonObject)
                .map(found -> new Finding(text(found, "row"), text(found, "column"), text(found, "message")))
                .toList();
    }

    public int getFindingCount() {
        return findings().size();
    }

    private List<JsonValue> findings() {
        return result().get("findings") instanceof List<?> list
                ? list.stream().map(JsonValue.class::cast).toList()
                : List.of();
    }

    private Map<String, JsonValue> result() {
        if (result == null) {
            result = jobs.result(getJob()).map(JobViewPage::read).orElse(JsonValue.EMPTY_JSON_OBJECT);
        }
        return result;
    }

    private static JsonObject read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readValue() instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
        }
    }

    private static String text(Map<String, JsonValue> object, String name) {
        JsonValue value = object.getOrDefault(name, JsonValue.NULL);
        return switch (value.getValueType()) {
            case STRING -> ((JsonString) value).getString();
            case NULL -> "";
            default -> value.toString();
        };
    }
}
