package cn.tongxinyuan.relocation;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Eventually;
import cn.tongxinyuan.platform.bulk.BulkAct;
import cn.tongxinyuan.platform.bulk.BulkOrders;
import cn.tongxinyuan.platform.i18n.Messages;
import cn.tongxinyuan.platform.job.JobOutput;
import cn.tongxinyuan.platform.job.Jobs;
import cn.tongxinyuan.platform.listing.Chosen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;

/** Acts on households chosen in the list, ordered and watched as their owner does. */
@ApplicationScoped
class BulkGiven {

    @Inject
    Caller caller;

    @Inject
    RelocationGiven given;

    @Inject
    BulkOrders orders;

    @Inject
    Jobs jobs;

    /** Keys of the households of an area numbered 1 to n. */
    List<String> keys(String area, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> given.open(area, String.valueOf(n)).getRollKey())
                .toList();
    }

    List<Chosen> chosen(String person, BulkAct act, List<String> keys) {
        return caller.as(person, () -> orders.chosen(act, keys));
    }

    String ordered(String person, BulkAct act, List<Chosen> chosen, Map<String, String> details) {
        return caller.as(person, () -> orders.order(act, chosen, details, Messages.CHINESE));
    }

    /** Orders the act, waits for its end and gives the answer about the job. */
    Api.Answer done(String person, BulkAct act, List<Chosen> chosen, Map<String, String> details) {
        String code = ordered(person, act, chosen, details);
        return ended(person, code);
    }

    Api.Answer ended(String person, String code) {
        Api api = caller.api(person);
        Eventually.holds(() -> !job(api, code).find("\"state\":\"(RUNNING)\"").equals("RUNNING"));
        return job(api, code);
    }

    static Api.Answer job(Api api, String code) {
        return api.get("/api/v1/jobs/" + code);
    }

    /** A file the job made. */
    byte[] file(String person, String code, String name) {
        return caller.as(person, () -> jobs.output(code, name))
                .map(JobOutput::content)
                .orElseThrow();
    }

    /** What the cells of a workbook's sheet hold, one after the other. */
    static List<String> cells(byte[] workbook) throws IOException {
        Path file = Files.createTempFile("cells", ".xlsx");
        Files.write(file, workbook);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            byte[] sheet =
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes();
            return Pattern.compile("<t[^>]*>([^<]*)</t>")
                    .matcher(new String(sheet, StandardCharsets.UTF_8))
                    .results()
                    .map(cell -> cell.group(1))
                    .map(BulkGiven::plain)
                    .toList();
        } finally {
            Files.delete(file);
        }
    }

    private static String plain(String escaped) {
        return Pattern.compile("&#x(\\w+);")
                .matcher(escaped)
                .replaceAll(sign -> Character.toString(Integer.parseInt(sign.group(1), 16)));
    }

    static int figure(Api.Answer job, String name) {
        return Integer.parseInt(job.find("\"" + name + "\":(\\d+)"));
    }
}
