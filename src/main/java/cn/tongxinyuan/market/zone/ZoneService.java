package cn.tongxinyuan.market.zone;

import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.Text;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.market.Catalogue;
import cn.tongxinyuan.market.MarketPermission;
import cn.tongxinyuan.platform.code.Choice;
import cn.tongxinyuan.platform.code.CodeBook;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.Me;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The catalogue of zones: everybody of markets reads it, the district names what the article has not named. */
@Stateless
@Audited("market")
@RolesAllowed(MarketPermission.VIEW)
public class ZoneService {

    private static final Set<String> OF_THE_SOURCE = Set.of("POLICY", "LEGAL", "CONVENIENCE", "EMPLOYMENT");

    @Inject
    CodeBook book;

    @Inject
    Me me;

    @Inject
    Event<ZoneRenamed> happened;

    @Inject
    Clock clock;

    /** All names of all zones, in the order of the catalogue. */
    public List<Zone> all() {
        LocalDate today = LocalDate.now(clock);
        return book.entries(Catalogue.ZONES).stream()
                .map(entry -> zone(entry, today))
                .toList();
    }

    private static Zone zone(CodeBook.Entry entry, LocalDate today) {
        Choice named = entry.choice();
        return new Zone(
                named.code(),
                named.name(),
                named.englishName(),
                entry.from(),
                entry.to(),
                OF_THE_SOURCE.contains(named.code()) ? Zone.Origin.SOURCE : Zone.Origin.OFFICE,
                Zone.Validity.of(entry.from(), entry.to(), today));
    }

    /**
     * What a zone is called last: today, or later where another name was given already.
     *
     * @throws UnknownRecord {@code market.rule.unknown-zone}
     */
    public Zone find(String code) {
        return all().stream()
                .filter(zone -> zone.code().equals(code))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new UnknownRecord("market.rule.unknown-zone", code));
    }

    /**
     * A zone is called otherwise from a day on. Requires {@link MarketPermission#ZONES}.
     *
     * @param known last name of the zone when the caller decided
     * @throws Conflict {@code market.rule.zone-meanwhile} where somebody else has renamed it since
     * @throws RuleViolation {@code market.rule.zone-of-source}, {@code .zone-from}, {@code .zone-taken}
     */
    @RolesAllowed(MarketPermission.ZONES)
    public void rename(String code, String known, @NotNull @Valid ZoneName name) {
        Zone stands = find(code);
        if (stands.origin() == Zone.Origin.SOURCE) {
            throw new RuleViolation("market.rule.zone-of-source", stands.name());
        }
        if (!stands.name().equals(known)) {
            throw new Conflict("market.rule.zone-meanwhile", stands.name());
        }
        if (!name.from().isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("market.rule.zone-from");
        }
        Choice named = new Choice(code, Text.tidy(name.name()), Text.tidy(name.englishName()));
        requireFree(named, name.from());
        book.rename(Catalogue.ZONES, named, name.from());
        happened.fire(new ZoneRenamed(
                code, me.scope(), Wording.of("market.told.zone", stands.name(), named.name(), name.from())));
    }

    /** Workbooks know zones by their names: no two have the same on one day. */
    private void requireFree(Choice named, LocalDate from) {
        String key = Text.key(named.name());
        boolean taken = all().stream()
                .filter(zone -> !zone.code().equals(named.code()))
                .filter(zone -> zone.to() == null || !zone.to().isBefore(from))
                .anyMatch(zone -> Text.key(zone.name()).equals(key));
        if (taken) {
            throw new RuleViolation("market.rule.zone-taken", named.name());
        }
    }
}
