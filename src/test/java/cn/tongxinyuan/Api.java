package cn.tongxinyuan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One visitor of the product over HTTP, with cookies or a bearer token, without scripts. Redirects are answers, not
 * followed, because where a door leads is what tests ask.
 */
public final class Api {

    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final URI base;
    private final Map<String, String> cookies = new TreeMap<>();
    private final Map<String, String> headers = new TreeMap<>();
    private final String asked;

    public Api(URI base) {
        this(base, "");
    }

    private Api(URI base, String asked) {
        this.base = base;
        this.asked = asked;
    }

    /** The same visitor, who asks every address this too, such as {@code limit=2}. */
    public Api asking(String parameters) {
        Api other = new Api(base, parameters);
        other.cookies.putAll(cookies);
        other.headers.putAll(headers);
        return other;
    }

    /** An answer; {@code body} is text. */
    public record Answer(int status, String path, Map<String, List<String>> headers, String body) {

        @Override
        public String toString() {
            return status + " " + path + " " + headers;
        }

        /** First value of a header, or the empty string. */
        public String header(String name) {
            return headers.entrySet().stream()
                    .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                    .map(entry -> entry.getValue().get(0))
                    .findFirst()
                    .orElse("");
        }

        /** What the first group of a pattern finds in the body, or the empty string. */
        public String find(String pattern) {
            return first(pattern, body);
        }
    }

    public Api header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public Api bearer(String token) {
        return header("Authorization", "Bearer " + token);
    }

    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    public void setCookie(String name, String value) {
        cookies.put(name, value);
    }

    /** The whole address of a path. */
    public String address(String path) {
        return base + path;
    }

    public Answer get(String path) {
        return send(path, request(path).GET());
    }

    /** What a path answers that is no text, such as a sheet to be printed. */
    public byte[] bytes(String path) {
        return exchange(path, request(path).GET(), BodyHandlers.ofByteArray()).body();
    }

    public Answer delete(String path) {
        return send(path, request(path).DELETE());
    }

    public Answer json(String path, String body) {
        return send(
                path, request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    /** Any request with a body of this type; for what a well-behaved client would not send. */
    public Answer call(String method, String path, String type, String body) {
        return send(path, request(path).header("Content-Type", type).method(method, BodyPublishers.ofString(body)));
    }

    /** Sends one file as multipart, under a fresh idempotency key. */
    public Answer upload(String path, String name, byte[] file) {
        return upload(path, name, file, UUID.randomUUID().toString());
    }

    /** Sends one file as multipart under this idempotency key. */
    public Answer upload(String path, String name, byte[] file, String key) {
        String boundary = "b" + UUID.randomUUID();
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        String foot = "\r\n--" + boundary + "--\r\n";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(foot.getBytes(StandardCharsets.UTF_8));
        return send(
                path,
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .header("Idempotency-Key", key)
                        // with its length told before, as every program does that sends a file
                        .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** Sends a form as a browser without scripts would: hidden fields of the page that shows it come along. */
    public Answer submit(Answer page, String form, Map<String, String> fields) {
        return submit(page, form, fields, Map.of());
    }

    /** The same with a button that no component stands for, by its own name. */
    public Answer submit(Answer page, String form, Map<String, String> fields, Map<String, String> button) {
        return send(page.path(), submission(page, form, fields, button));
    }

    /** What a form answers that is no text, such as a paper to be printed. */
    public byte[] submitted(Answer page, String form, Map<String, String> fields) {
        return exchange(page.path(), submission(page, form, fields, Map.of()), BodyHandlers.ofByteArray())
                .body();
    }

    private HttpRequest.Builder submission(
            Answer page, String form, Map<String, String> fields, Map<String, String> button) {
        Map<String, String> all = new LinkedHashMap<>(Map.of(form, form));
        all.put("jakarta.faces.ViewState", page.find("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\""));
        Matcher hidden = HIDDEN.matcher(page.body());
        while (hidden.find()) {
            String name = first("name=\"([^\"]*)\"", hidden.group());
            String value = first("value=\"([^\"]*)\"", hidden.group());
            boolean key = name.equals("txy.once") && value.endsWith("." + form);
            if (name.startsWith(form + ":") || name.equals("txy.owner") || key) {
                all.put(name, value);
            }
        }
        all.put("primefaces.nonce", first("nonce-([^']+)'", page.header("Content-Security-Policy")));
        fields.forEach((name, value) -> all.put(sent(page, form + ":" + name), value));
        all.putAll(button);
        return request(page.path())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(all)));
    }

    /** The name under which an input of a page is sent: some components send an inner one. */
    public static String sent(Answer page, String input) {
        return Stream.of(input + "_hinput", input + "_input")
                .filter(inner -> page.body().contains("name=\"" + inner + "\""))
                .findFirst()
                .orElse(input);
    }

    /** Logs in through the form. */
    public Answer logIn(String username, String password) {
        return submit(get("/login"), "login", Map.of("username", username, "password", password, "submit", ""));
    }

    private HttpRequest.Builder request(String path) {
        String more = asked.isEmpty() ? "" : (path.contains("?") ? "&" : "?") + asked;
        HttpRequest.Builder builder =
                HttpRequest.newBuilder(URI.create(base + path + more)).timeout(Duration.ofSeconds(60));
        headers.forEach(builder::header);
        if (!cookies.isEmpty()) {
            builder.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(c -> c.getKey() + "=" + c.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return builder;
    }

    private Answer send(String path, HttpRequest.Builder request) {
        HttpResponse<String> response = exchange(path, request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        response.headers().allValues("Set-Cookie").forEach(this::keep);
        return new Answer(response.statusCode(), path, response.headers().map(), response.body());
    }

    private static <T> HttpResponse<T> exchange(String path, HttpRequest.Builder request, BodyHandler<T> body) {
        try {
            return CLIENT.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String setCookie) {
        String pair = setCookie.split(";", 2)[0];
        int equals = pair.indexOf('=');
        cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String first(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }
}
