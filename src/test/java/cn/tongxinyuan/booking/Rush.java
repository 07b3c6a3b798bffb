package cn.tongxinyuan.booking;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.ServerProcess;
import cn.tongxinyuan.bench.Staff;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Residents who book on a server of its own through the gateway, many at a time, as a mini-program sends them. */
public final class Rush {

    private static final String GATEWAY = "rush.gateway";
    private static final String HOST = "rush.host";
    private static final String PASSWORD = "Measure#2024";
    private static final String CENTRE = "RUSH-1";
    private static final AtomicInteger RESIDENTS = new AtomicInteger();

    private final ServerProcess server;
    private final String gateway;
    private final String host;

    public Rush(ServerProcess server) {
        this.server = server;
        this.gateway = token(GATEWAY);
        this.host = token(HOST);
    }

    /** One attempt to book: the key it is told apart by, the answer, or null where none came. */
    public record Attempt(String key, int resident, Api.Answer answer) {

        public boolean isConfirmed() {
            return answer != null && answer.status() == 201 && answer.body().contains("\"CONFIRMED\"");
        }

        public String receipt() {
            return answer.find("\"receipt\":\"([^\"]*)\"");
        }
    }

    /** What one of many does. */
    @FunctionalInterface
    public interface Act<T> {
        T of(int index) throws Exception;
    }

    /** The accounts and the centre a rush needs, in a database whose tables stand. */
    public static void prepare(Connection connection) throws SQLException {
        Staff.hire(connection, GATEWAY, "organization.gateway-miniprogram", PASSWORD);
        Staff.hire(connection, HOST, "organization.district-org", PASSWORD);
        try (Statement sql = connection.createStatement()) {
            sql.execute(
                    "insert into organization_centre (id, version, code, name, centre_level, scope, position_quality,"
                            + " opened_on) values (1, 1, '" + CENTRE + "', '测试服务中心', 'COMMUNITY', '"
                            + BookingGiven.XINXU
                            + "', 'NONE', date '2024-01-01')");
        }
    }

    /** Somebody nobody has heard of before. */
    public static int resident() {
        return RESIDENTS.incrementAndGet();
    }

    /** Published; starts in three days and as many hours more; gives the code. */
    public String offering(int capacity, boolean waitingList, int hoursLater) {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC).withNano(0);
        OffsetDateTime start = now.plusDays(3).plusHours(hoursLater);
        Api.Answer planned = as(host).json(
                        "/api/v1/offerings",
                        "{\"title\":\"测试活动\",\"kind\":\"ACTIVITY\",\"centre\":\"" + CENTRE + "\",\"start\":\"" + start
                                + "\",\"end\":\"" + start.plusHours(1) + "\",\"capacity\":" + capacity
                                + ",\"bookingOpens\":\"" + now.minusHours(1) + "\",\"bookingCloses\":\""
                                + start.minusHours(1) + "\",\"counterQuota\":0,\"waitingList\":" + waitingList + "}");
        if (planned.status() != 201) {
            throw new IllegalStateException(planned + planned.body());
        }
        return planned.find("\"code\":\"([^\"]*)\"");
    }

    public Attempt book(String offering) {
        return book(offering, resident(), UUID.randomUUID().toString());
    }

    public Attempt book(String offering, int resident, String key) {
        String wish = "{\"name\":\"王某\",\"mobile\":\"" + (19_900_000_000L + resident) + "\",\"community\":\""
                + BookingGiven.XINXU + "\"}";
        Api.Answer answer =
                as(gateway).header("Idempotency-Key", key).json("/api/v1/offerings/" + offering + "/bookings", wish);
        return new Attempt(key, resident, answer);
    }

    /** Calls as the gateway. */
    public Api gateway() {
        return as(gateway);
    }

    /** Does it so many times, by so many hands at once; gives what each time gave. */
    public static <T> List<T> by(int hands, int times, Act<T> act) throws InterruptedException, ExecutionException {
        ExecutorService all = Executors.newFixedThreadPool(hands);
        try {
            List<Future<T>> begun = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                int index = i;
                begun.add(all.submit(() -> act.of(index)));
            }
            List<T> got = new ArrayList<>();
            for (Future<T> each : begun) {
                got.add(each.get());
            }
            return got;
        } finally {
            all.shutdownNow();
        }
    }

    private Api as(String token) {
        return server.visitor().bearer(token);
    }

    private String token(String username) {
        return server.visitor()
                .json("/api/v1/tokens", "{\"username\":\"" + username + "\",\"password\":\"" + PASSWORD + "\"}")
                .find("\"token\":\"([^\"]+)\"");
    }
}
