package cn.tongxinyuan.bench;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.ServerProcess;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** A server under load by one logged-in user, with what it and its database spend. */
public final class Site implements AutoCloseable {

    private static final int VISITORS = 2;
    private static final String SESSION = "JSESSIONID";

    private final ServerProcess server;
    private final Cluster cluster;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private String session = "";
    private String token = "";

    public Site(ServerProcess server, Cluster cluster) {
        this.server = server;
        this.cluster = cluster;
    }

    /** An export: its size and when its first byte and its last came, in milliseconds. */
    public record Download(long bytes, long first, long whole) {}

    public ServerProcess server() {
        return server;
    }

    public void logIn(String username, String password) {
        Api api = server.visitor();
        api.logIn(username, password);
        session = api.cookie(SESSION);
        token = server.visitor()
                .json("/api/v1/tokens", "{\"username\":\"" + username + "\",\"password\":\"" + password + "\"}")
                .find("\"token\":\"([^\"]+)\"");
    }

    /** A program of whoever is logged in. */
    public Api api() {
        return server.visitor().bearer(token);
    }

    /** The page, to be sure of what is measured. */
    public String page(String path) {
        try {
            HttpResponse<String> answer = client.send(request(path), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " answers " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Asks for the page many times; cost of one. */
    public Cost load(String path, int times) {
        long server = Cpu.of(this.server.pid());
        long database = cluster.cpu();
        long begin = System.nanoTime();
        visit(path, times);
        double wall = (System.nanoTime() - begin) / 1e6;
        return new Cost(
                (double) (Cpu.of(this.server.pid()) - server) / times,
                (double) (cluster.cpu() - database) / times,
                wall * VISITORS / times);
    }

    private void visit(String path, int times) {
        ExecutorService visitors = Executors.newFixedThreadPool(VISITORS);
        try {
            IntStream.range(0, times)
                    .mapToObj(i -> visitors.submit(() -> page(path)))
                    .toList()
                    .forEach(Site::result);
        } finally {
            visitors.shutdown();
        }
    }

    public Download download(String path) {
        long begin = System.nanoTime();
        try (InputStream body =
                client.send(request(path), BodyHandlers.ofInputStream()).body()) {
            body.read();
            long first = System.nanoTime() - begin;
            long bytes = 1 + body.transferTo(java.io.OutputStream.nullOutputStream());
            return new Download(bytes, first / 1_000_000, (System.nanoTime() - begin) / 1_000_000);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest request(String path) {
        boolean program = path.startsWith("/api/");
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .header(program ? "Authorization" : "Cookie", program ? "Bearer " + token : SESSION + "=" + session)
                .build();
    }

    private static String result(Future<String> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
