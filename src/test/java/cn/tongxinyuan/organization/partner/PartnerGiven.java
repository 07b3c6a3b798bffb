package cn.tongxinyuan.organization.partner;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.kernel.CreditCode;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/** Partners, needs and resources of a test's own, built through the services. */
@ApplicationScoped
public class PartnerGiven {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    Caller caller;

    @Inject
    PartnerService partners;

    @Inject
    OfferService offers;

    @Inject
    Clock clock;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A code nobody else has, of a region that does not exist. */
    static String creditCode() {
        return CreditCode.completed(String.format("91370199MA%07d", 9_000_000 + NUMBER.incrementAndGet()));
    }

    static String mobile() {
        return String.valueOf(19_900_090_000L + NUMBER.incrementAndGet());
    }

    static PartnerDetails organisation(String name) {
        return new PartnerDetails(name, creditCode(), "王某甲", mobile(), null, LocalDate.of(2024, 1, 1), null, null);
    }

    static PartnerDetails resident(String person) {
        return new PartnerDetails(null, null, person, mobile(), "CULTURE", LocalDate.of(2024, 1, 1), null, null);
    }

    /** A registered organisation of the unit; returns its code. */
    public String partner(String unit) {
        return partner(unit, PartnerKind.REPORTED, organisation("示例单位" + NUMBER.incrementAndGet()));
    }

    String partner(String unit, PartnerKind kind, PartnerDetails details) {
        return caller.asSystem(() -> partners.register(kind, new ScopePath(unit), details));
    }

    /** Of the ten days from today. */
    OfferDetails wish() {
        return new OfferDetails("REPAIR", "磨剪子戗菜刀", today(), today().plusDays(9), 30);
    }

    public String need(String unit) {
        return caller.asSystem(() -> offers.ask(new ScopePath(unit), wish()).getCode());
    }

    public String resource(String partner) {
        return caller.asSystem(() -> offers.provide(partner, wish()).getCode());
    }

    public String claim(String offer, String by) {
        return caller.asSystem(
                () -> offers.claim(offer, by, today().plusDays(2)).getCode());
    }

    PartnerOffer stored(String offer) {
        return caller.asSystem(() -> offers.find(offer));
    }

    long version(String offer) {
        return stored(offer).getVersion();
    }
}
