package cn.tongxinyuan.activity;

import cn.tongxinyuan.booking.Offering;
import cn.tongxinyuan.kernel.Text;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Where and when something takes place, and with whom.
 *
 * @param ref code of what it is; nothing clashes with itself
 * @param room null where none is said
 * @param host null for the centre itself
 * @param partner code of the partner who is the host; null for somebody who is none
 */
public record Slot(
        String ref,
        String title,
        String centre,
        String room,
        String host,
        String partner,
        String contact,
        Instant start,
        Instant end)
        implements Serializable {

    /** Of nobody who is a partner. */
    Slot(
            String ref,
            String title,
            String centre,
            String room,
            String host,
            String contact,
            Instant start,
            Instant end) {
        this(ref, title, centre, room, host, null, contact, start, end);
    }

    static Slot of(ProgrammeItem item) {
        return new Slot(
                item.getOffering() == null ? item.getCode() : item.getOffering(),
                item.getTitle(),
                item.getCentre(),
                item.getRoom(),
                item.getHost(),
                item.getPartner(),
                item.getContact(),
                item.getStartsAt(),
                item.getEndsAt());
    }

    static Slot of(Offering offering) {
        return new Slot(
                offering.getCode(),
                offering.getTitle(),
                offering.getCentre(),
                offering.getRoom(),
                null,
                null,
                offering.getStartsAt(),
                offering.getEndsAt());
    }

    /** The same without people: what one room cannot hold depends on them as little as on what other centres do. */
    Slot placed() {
        return new Slot(ref, title, centre, room, null, null, start, end);
    }

    /** What each of these clashes with among all, those themselves included, in their order. */
    static List<Clash> clashes(Collection<Slot> mine, Collection<Slot> all) {
        List<Clash> found = new ArrayList<>();
        for (Slot slot : mine) {
            for (Slot other : all) {
                if (!slot.ref.equals(other.ref) && slot.start.isBefore(other.end) && other.start.isBefore(slot.end)) {
                    slot.shared(other).forEach(kind -> found.add(new Clash(slot, kind, other)));
                }
            }
        }
        return found;
    }

    private List<Clash.Kind> shared(Slot other) {
        List<Clash.Kind> kinds = new ArrayList<>();
        if (centre.equals(other.centre) && same(room, other.room)) {
            kinds.add(Clash.Kind.ROOM);
        }
        if (isHostOf(other)) {
            kinds.add(Clash.Kind.HOST);
        }
        if (same(contact, other.contact)) {
            kinds.add(Clash.Kind.CONTACT);
        }
        return kinds;
    }

    /** Partners are told apart by their codes; two may be called the same. */
    private boolean isHostOf(Slot other) {
        return partner == null || other.partner == null ? same(host, other.host) : partner.equals(other.partner);
    }

    private static boolean same(String one, String other) {
        return one != null && other != null && Text.key(one).equals(Text.key(other));
    }
}
