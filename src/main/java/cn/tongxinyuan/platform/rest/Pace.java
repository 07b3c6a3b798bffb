package cn.tongxinyuan.platform.rest;

import cn.tongxinyuan.platform.personal.PersonalData;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.Turnstile;
import cn.tongxinyuan.platform.setting.Setting;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;

/**
 * How fast one caller may go, on each server by itself: an account by the second, so that a rush through the gateway is let
 * in and a runaway program is not; a resident by the minute, so that nobody's script takes the seats others would have had.
 * Whoever goes faster is answered 429 with {@code Retry-After} and loses nothing.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHORIZATION + 1)
public class Pace implements ContainerRequestFilter {

    private final Turnstile accounts = new Turnstile();
    private final Turnstile residents = new Turnstile();

    @Inject
    Me me;

    @Inject
    PersonalData personal;

    @Override
    public void filter(ContainerRequestContext request) {
        if (me.isLoggedIn()) {
            step(accounts, me.getUsername(), Setting.REST_PER_SECOND.number(), Duration.ofSeconds(1));
        }
    }

    /**
     * One attempt of a resident who acts through the gateway.
     *
     * @param identity what tells this resident from others; kept as a hash that says nothing
     * @throws TooFast where they made too many within a minute
     */
    public void resident(String identity) {
        step(residents, personal.blindIndex(identity), Setting.RESIDENT_PER_MINUTE.number(), Duration.ofMinutes(1));
    }

    private static void step(Turnstile all, String who, int steps, Duration per) {
        all.step(who, steps, per).ifPresent(wait -> {
            throw new TooFast(wait);
        });
    }
}
