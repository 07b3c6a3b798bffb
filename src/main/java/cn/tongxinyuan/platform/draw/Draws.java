package cn.tongxinyuan.platform.draw;

import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.number.Numbers;
import cn.tongxinyuan.platform.personal.PersonalData;
import cn.tongxinyuan.platform.security.Me;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Draws for whatever is scarce. The module that asks first holds what is drawn for, as all do who give of it, says whose lots take part, and gives by rank;
 * here stand the list, the commitment, the order, and that it is drawn again only with a reason and a second person.
 */
@ApplicationScoped
public class Draws {

    private static final String PREFIX = "CQ";
    private static final int LOT_BYTES = 8;
    private static final int SECRET_BYTES = 32;
    private static final int MOST_WORDS = 200;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    DrawQueries queries;

    @Inject
    Numbers numbers;

    @Inject
    PersonalData personal;

    @Inject
    Me me;

    @Inject
    Clock clock;

    /** A lot for a new entry: 16 hexadecimal digits that say nothing of it. */
    public static String lot() {
        return hex(LOT_BYTES);
    }

    /**
     * Closes the list of entries, publishes their lots and commits to a secret. Where it was drawn already, this asks for
     * another draw, which a second person approves.
     *
     * @param lots of the entries that take part
     * @param closedEarlyFrom when entries were announced to end, where the draw ends them before; else null
     * @param reason why it is drawn again; blank for the first draw
     * @throws Conflict {@code platform.rule.draw-exists} without a reason, {@code .no-entries}
     * @throws RuleViolation {@code platform.rule.draw-reason-long}
     */
    public Draw order(Draw.Subject subject, List<String> lots, Instant closedEarlyFrom, String reason) {
        String why = said(reason);
        Draw before = of(subject).stream().findFirst().orElse(null);
        if (before != null && why == null) {
            throw new Conflict("platform.rule.draw-exists", before.getCode());
        }
        if (before != null && before.getState() == DrawState.PROPOSED) {
            before.supersede();
        }
        if (lots.isEmpty()) {
            throw new Conflict("platform.rule.no-entries");
        }
        Instant now = clock.instant();
        String secret = hex(SECRET_BYTES);
        Draw.Closed list =
                new Draw.Closed(lots.size(), Ranking.listHash(lots), personal.seal(secret), Ranking.commitment(secret));
        String code = numbers.next(PREFIX, now.atZone(DistrictClock.ZONE).getYear());
        Draw draw = new Draw(code, subject, list, closedEarlyFrom, before == null ? null : why, me.getUsername(), now);
        queries.store(draw, lots);
        return draw;
    }

    /**
     * A second person agrees to draw again; the draws before stay visible and count no more.
     *
     * @throws Conflict {@code platform.rule.second-person} for the one who asked for it
     * @throws RuleViolation {@code platform.rule.draw-state}
     */
    public void approve(Draw draw) {
        draw.approve(me.getUsername());
        of(subject(draw)).stream()
                .filter(earlier -> earlier.getId() != draw.getId() && earlier.getState() != DrawState.SUPERSEDED)
                .forEach(Draw::supersede);
    }

    /**
     * Draws: the witness's digits and the secret give the order.
     *
     * @param witness 1 to 20 digits, said by somebody on the spot after the commitment was published
     * @return the lots in their order; the module says of each what it {@linkplain #brought brought}
     * @throws RuleViolation {@code platform.rule.witness}, {@code .draw-state}
     */
    public List<Lot> hold(Draw draw, String witness) {
        if (witness == null || !witness.strip().matches("\\d{1,20}")) {
            throw new RuleViolation("platform.rule.witness");
        }
        draw.hold(witness.strip(), me.getUsername(), clock.instant());
        Map<String, Lot> lots = lots(draw).stream().collect(Collectors.toMap(Lot::getLot, Function.identity()));
        List<Lot> order = Ranking.order(lots.keySet(), secretOf(draw), draw.getWitness()).stream()
                .map(lots::get)
                .toList();
        for (int place = 1; place <= order.size(); place++) {
            order.get(place - 1).drew(place);
        }
        return order;
    }

    /** @param state of the entry after the draw, in the words of its module */
    public void brought(Lot lot, Enum<?> state) {
        lot.brought(state.name());
    }

    /** @throws UnknownRecord {@code platform.rule.unknown-draw}, for those of other kinds and units too */
    public Draw one(String type, String code) {
        Draw draw = queries.one(code);
        if (!draw.getSubjectType().equals(type)) {
            throw new UnknownRecord("platform.rule.unknown-draw", code);
        }
        return draw;
    }

    /** All draws for something, the newest first. */
    public List<Draw> of(Draw.Subject subject) {
        return queries.of(subject);
    }

    /** Whether a list is published that is still to be drawn. */
    public boolean isCommitted(Draw.Subject subject) {
        return of(subject).stream().anyMatch(draw -> draw.getState() == DrawState.COMMITTED);
    }

    /** The lots of a draw by rank, before the result by the lot. */
    public List<Lot> lots(Draw draw) {
        return queries.lots(draw);
    }

    /** The secret, once it was drawn; null before. */
    public String secret(Draw draw) {
        return draw.getHeldAt() == null ? null : secretOf(draw);
    }

    private static Draw.Subject subject(Draw draw) {
        return new Draw.Subject(draw.getSubjectType(), draw.getSubjectCode(), draw.getScope());
    }

    private String secretOf(Draw draw) {
        return personal.open(draw.secretSealed());
    }

    private static String said(String reason) {
        if (reason == null || reason.isBlank()) {
            return null;
        }
        if (reason.strip().length() > MOST_WORDS) {
            throw new RuleViolation("platform.rule.draw-reason-long", MOST_WORDS);
        }
        return reason.strip();
    }

    private static String hex(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
