package cn.tongxinyuan.market;

import cn.tongxinyuan.Records;
import cn.tongxinyuan.VersionSample;
import cn.tongxinyuan.kernel.Feedback;
import cn.tongxinyuan.kernel.Money;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Markets, stalls and needs somebody else changes meanwhile. */
final class MarketVersions {

    private static final ScopePath UNIT = new ScopePath(MarketGiven.XINXU);

    private MarketVersions() {}

    @ApplicationScoped
    static class Markets implements VersionSample {

        @Inject
        MarketSamples.Markets samples;

        @Inject
        MarketGiven given;

        @Inject
        Records records;

        @Override
        public Class<?> service() {
            return MarketService.class;
        }

        @Override
        public Map<String, Object> given() {
            Market market = records.find(Market.class, samples.stored(UNIT));
            return Map.of(
                    "code",
                    market.getCode(),
                    "version",
                    market.getVersion(),
                    "reason",
                    "停电",
                    "visitors",
                    10,
                    "method",
                    "计数",
                    "plan",
                    given.plan(MarketGiven.XINXU, 4));
        }
    }

    @ApplicationScoped
    static class Outcomes implements VersionSample {

        @Inject
        MarketSamples.Markets samples;

        @Inject
        Records records;

        @Override
        public Class<?> service() {
            return OutcomeService.class;
        }

        @Override
        public Map<String, Object> given() {
            Market market = records.find(Market.class, samples.stored(UNIT));
            return Map.of(
                    "code",
                    market.getCode(),
                    "version",
                    market.getVersion(),
                    "costs",
                    Map.of("FISCAL", Money.ofFen(100)),
                    "said",
                    Feedback.none());
        }
    }

    @ApplicationScoped
    static class Stalls implements VersionSample {

        @Inject
        MarketSamples.Stalls samples;

        @Inject
        Records records;

        @Override
        public Class<?> service() {
            return StallService.class;
        }

        @Override
        public Map<String, Object> given() {
            Stall stall = records.find(Stall.class, samples.stored(UNIT));
            return Map.of(
                    "code",
                    stall.getCode(),
                    "version",
                    stall.getVersion(),
                    "accepted",
                    true,
                    "reason",
                    "SUITABLE",
                    "words",
                    "材料齐全",
                    "wish",
                    MarketGiven.wish("便民队", "理发"));
        }
    }

    @ApplicationScoped
    static class Needs implements VersionSample {

        @Inject
        MarketSamples.Needs samples;

        @Inject
        Records records;

        @Override
        public Class<?> service() {
            return NeedService.class;
        }

        @Override
        public Map<String, Object> given() {
            Need need = records.find(Need.class, samples.stored(UNIT));
            return Map.of("code", need.getCode(), "version", need.getVersion(), "words", "已转物业");
        }
    }
}
