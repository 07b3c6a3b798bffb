package cn.tongxinyuan.activity;

import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What a unit says about something in its programme.
 *
 * @param category code of the list {@code activity.category}
 * @param host who holds it, as residents read it; null for the centre itself
 * @param partner code of the partner who holds it; null for somebody who is none
 * @param claim code of what the partner took on and does by it; null for none
 * @param capacity seats to be booked; null where everybody may just come
 * @param suits for whom it is good, in words
 * @param contact whom residents ask; it is published
 * @param film of a screening, null otherwise
 */
public record ItemDetails(
        @NotBlank @Size(max = 80) String title,
        @NotBlank @Size(max = 20) String category,
        @Size(max = 80) String host,
        @Size(max = 20) String partner,
        @Size(max = 20) String claim,
        @Size(max = 40) String room,
        @NotNull LocalDate day,
        @NotNull LocalTime from,
        @NotNull LocalTime until,
        @Min(1) @Max(5000) Integer capacity,
        @NotNull Audience audience,
        @Size(max = 60) String suits,
        @Size(max = 60) String contact,
        @Valid Film film) {

    /** The category of what is shown in 星光放映厅. */
    public static final String SCREENING = "SCREENING";

    /** Held by the centre itself, or by somebody who is no partner. */
    public ItemDetails(
            String title,
            String category,
            String host,
            String room,
            LocalDate day,
            LocalTime from,
            LocalTime until,
            Integer capacity,
            Audience audience,
            String suits,
            String contact,
            Film film) {
        this(title, category, host, null, null, room, day, from, until, capacity, audience, suits, contact, film);
    }

    /** @throws RuleViolation {@code activity.rule.end-before-start}, {@code activity.rule.film-untitled} */
    void requireSound() {
        if (!from.isBefore(until)) {
            throw RefusedFields.of("until", "activity.rule.end-before-start");
        }
        if (category.equals(SCREENING) && (film == null || film.getTitle() == null)) {
            throw RefusedFields.of("filmTitle", "activity.rule.film-untitled");
        }
    }

    /** The same on another day, which is no answer to what was claimed. */
    ItemDetails on(LocalDate other) {
        return new ItemDetails(
                title, category, host, partner, null, room, other, from, until, capacity, audience, suits, contact,
                film);
    }

    /** The same, held by a partner under this name. */
    ItemDetails heldBy(String code, String name) {
        return new ItemDetails(
                title, category, name, code, claim, room, day, from, until, capacity, audience, suits, contact, film);
    }

    /** The same, with what a sheet has no column for as it stands. */
    ItemDetails over(ItemDetails standing) {
        String named = host == null && standing.partner != null ? standing.host : host;
        Film shown = film == null || standing.film == null
                ? film
                : new Film(film.getTitle(), film.getSource(), film.getLicence(), standing.film.isSubtitled());
        return new ItemDetails(
                title,
                category,
                named,
                standing.partner,
                standing.claim,
                room,
                day,
                from,
                until,
                capacity,
                audience,
                suits,
                contact,
                shown);
    }

    Instant start() {
        return at(from);
    }

    Instant end() {
        return at(until);
    }

    private Instant at(LocalTime time) {
        return day.atTime(time).atZone(DistrictClock.ZONE).toInstant();
    }
}
