package cn.tongxinyuan.relocation.bench;

import cn.tongxinyuan.ServerProcess;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** An office's program that founds an area and sends its roll. */
final class RosterUpload {

    private static final String BOUNDARY = "b1e2n3c4h";
    private static final long BETWEEN_QUESTIONS = Duration.ofMillis(50).toNanos();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;
    private final String token;

    RosterUpload(ServerProcess server, String username, String password) {
        base = "http://127.0.0.1:" + server.port() + "/api/v1";
        token = server.visitor()
                .json("/api/v1/tokens", "{\"username\":\"" + username + "\",\"password\":\"" + password + "\"}")
                .find("\"token\":\"([^\"]+)\"");
    }

    void found(String area) {
        String body = "{\"code\":\"" + area + "\",\"name\":\"" + area + "\",\"track\":\"COLLECTIVE\","
                + "\"street\":\"370105013\",\"plannedHouseholds\":1,\"plannedFloorArea\":\"1.00\"}";
        expect(
                201,
                send(to(base + "/relocation/areas")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))));
    }

    /** Sends a roll and waits until all of it is taken; returns milliseconds. */
    long take(String area, byte[] workbook, int rows) {
        long begin = System.nanoTime();
        HttpResponse<String> accepted = expect(
                202,
                send(to(base + "/relocation/areas/" + area + "/rosters?mode=commit")
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .header("Idempotency-Key", area)
                        .POST(BodyPublishers.ofByteArray(multipart(workbook)))));
        String job = accepted.headers().firstValue("Location").orElseThrow();
        String body;
        do {
            LockSupport.parkNanos(BETWEEN_QUESTIONS);
            body = expect(200, send(to(URI.create(base).resolve(job).toString()).GET()))
                    .body();
        } while (body.contains("\"state\":\"RUNNING\""));
        if (!body.contains("\"created\":" + rows)) {
            throw new IllegalStateException(body);
        }
        return (System.nanoTime() - begin) / 1_000_000;
    }

    private static byte[] multipart(byte[] workbook) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String head = "--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"roster.xlsx\"\r\nContent-Type:"
                + " application/vnd.openxmlformats-officedocument.spreadsheetml.sheet\r\n\r\n";
        out.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(workbook);
        out.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private HttpRequest.Builder to(String address) {
        return HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpResponse<String> expect(int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.uri() + " " + answer.body());
        }
        return answer;
    }
}
