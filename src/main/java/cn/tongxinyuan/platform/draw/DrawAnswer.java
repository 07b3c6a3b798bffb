package cn.tongxinyuan.platform.draw;

import cn.tongxinyuan.platform.calendar.DistrictClock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A draw as it is published.
 *
 * @param subject code of what is drawn for
 * @param lots sorted, as the hash is made of them
 * @param closedEarlyFrom when entries were announced to end, where the draw ended them before; else null
 * @param secret null before the result
 * @param ranking null before the result
 */
@Schema(
        example =
                "{\"draw\":\"CQ-2024-00003\",\"subject\":\"YY-2024-00017\",\"state\":\"COMMITTED\",\"entries\":2,\"lots\":[\"1f0c7a22be904d61\",\"9b3e55aa0c7712f4\"],"
                        + "\"secret\":null,\"witness\":null,\"ranking\":null}")
public record DrawAnswer(
        String draw,
        String subject,
        String state,
        String listHash,
        String commitment,
        int entries,
        List<String> lots,
        OffsetDateTime orderedAt,
        OffsetDateTime closedEarlyFrom,
        String reason,
        String secret,
        String witness,
        List<Rank> ranking) {

    /** Place and lot; {@code state} is what it brought, null for an entry given back before the draw. */
    public record Rank(int rank, String lot, String state) {}

    public static DrawAnswer of(Draw draw, List<Lot> lots, String secret) {
        return new DrawAnswer(
                draw.getCode(),
                draw.getSubjectCode(),
                draw.getState().name(),
                draw.getListHash(),
                draw.getCommitment(),
                draw.getEntries(),
                lots.stream().map(Lot::getLot).sorted().toList(),
                at(draw.getOrderedAt()),
                at(draw.getClosedEarlyFrom()),
                draw.getReason(),
                secret,
                draw.getWitness(),
                secret == null ? null : lots.stream().map(DrawAnswer::rank).toList());
    }

    private static Rank rank(Lot lot) {
        return new Rank(lot.getPlace(), lot.getLot(), lot.getResult());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant == null ? null : instant.atZone(DistrictClock.ZONE).toOffsetDateTime();
    }
}
