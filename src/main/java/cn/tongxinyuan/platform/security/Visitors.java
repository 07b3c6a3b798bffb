package cn.tongxinyuan.platform.security;

import cn.tongxinyuan.platform.setting.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How fast somebody without an account may ask what is open to everybody: by the minute and by where they ask from, so that
 * nobody counts through numbers. Where they ask from is never stored or written to a log.
 */
@ApplicationScoped
public class Visitors {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    /** Of an IPv6 address, the part its holder cannot choose. */
    private static final int NETWORK_BYTES = 8;
    /** Only what is an address already, so that no name is ever looked up. */
    private static final Pattern LITERAL = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*");

    private static final String NOWHERE = "-";

    private final Turnstile turnstile = new Turnstile();

    /** @return how long to wait before asking again; empty where this question is welcome */
    public Optional<Duration> ask(HttpServletRequest request) {
        return turnstile.step(
                network(from(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"))),
                Setting.VISITOR_PER_MINUTE.number(),
                MINUTE);
    }

    /** What the proxy says counts only where a neighbour says it: anybody else could say anything. */
    static String from(String neighbour, String said) {
        Optional<InetAddress> address = parse(neighbour);
        boolean inside = address.isPresent()
                && (address.get().isLoopbackAddress() || address.get().isSiteLocalAddress());
        // the last one is who spoke to the proxy; what stands before, the caller may have written
        return inside && said != null
                ? said.substring(said.lastIndexOf(',') + 1).strip()
                : neighbour;
    }

    static String network(String address) {
        return parse(address)
                .map(InetAddress::getAddress)
                .map(bytes -> HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, NETWORK_BYTES)))
                .orElse(NOWHERE);
    }

    private static Optional<InetAddress> parse(String address) {
        try {
            return address != null && LITERAL.matcher(address).matches()
                    ? Optional.of(InetAddress.getByName(address))
                    : Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
