package cn.tongxinyuan.market;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.Text;
import cn.tongxinyuan.platform.code.Choice;
import cn.tongxinyuan.platform.code.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The code lists of markets: zones, foods no stall may offer, reasons, incidents, topics. */
@ApplicationScoped
public class Catalogue {

    /** 区域: kinds of services a market is laid out by. */
    public static final String ZONES = "market.zone";

    /** Why a stall was accepted or refused. */
    public static final String REASONS = "market.stall-reason";

    /** A reason that only its words tell. */
    static final String OTHER = "OTHER";

    public static final String INCIDENTS = "market.incident";

    /** 经费来源: who pays for a market. */
    public static final String COST_SOURCES = "market.cost-source";

    /** What residents ask for. */
    public static final String TOPICS = "market.need-topic";

    /** Parts of names of foods that stalls may not offer (山东省食品小作坊小餐饮和食品摊点管理条例 art. 30). */
    private static final String FORBIDDEN = "market.forbidden-food";

    @Inject
    Codes codes;

    /**
     * The code of an entry that was meant by its code or its Chinese name.
     *
     * @throws RuleViolation {@code market.rule.unknown-zone}, {@code .unknown-incident}, {@code .unknown-topic}, {@code
     *     .unknown-source}
     */
    String code(String list, String meant, LocalDate day) {
        return find(list, meant, day).orElseThrow(() -> new RuleViolation(refusal(list), meant));
    }

    private Optional<String> find(String list, String meant, LocalDate day) {
        String key = Text.key(meant);
        return codes.on(list, day).stream()
                .filter(choice -> Text.key(choice.code()).equals(key)
                        || Text.key(choice.name()).equals(key))
                .map(Choice::code)
                .findFirst();
    }

    private static String refusal(String list) {
        return "market.rule.unknown-"
                + switch (list) {
                    case ZONES -> "zone";
                    case INCIDENTS -> "incident";
                    case COST_SOURCES -> "source";
                    default -> "topic";
                };
    }

    /** What a decision was given as its reason: an entry, {@link #OTHER} for words of the office's own, null for nothing. */
    String reason(String given, LocalDate day) {
        if (given == null || given.isBlank()) {
            return null;
        }
        return find(REASONS, given, day).orElse(OTHER);
    }

    /** The plan with its zones by code, each once. */
    MarketPlan resolved(MarketPlan plan, LocalDate day) {
        return plan.with(plan.zones().stream()
                .map(zone -> code(ZONES, zone, day))
                .distinct()
                .toList());
    }

    /** @throws RuleViolation {@code market.rule.forbidden-food} with the product and what the law calls it */
    void requireAllowed(List<String> products, LocalDate day) {
        List<Choice> forbidden = codes.on(FORBIDDEN, day);
        for (String product : products) {
            match(product, forbidden).ifPresent(law -> {
                throw new RuleViolation("market.rule.forbidden-food", product, law.name());
            });
        }
    }

    private static Optional<Choice> match(String product, List<Choice> forbidden) {
        String key = Text.key(product);
        return forbidden.stream()
                .filter(law -> key.contains(Text.key(law.name())))
                .findFirst();
    }

    /** What an entry was called on a day; the code where no such entry ever was. */
    public String name(String list, String code, LocalDate day, Locale reader) {
        return codes.name(list, code, day, reader);
    }

    /** What forms offer today. */
    public List<Choice> today(String list) {
        return codes.today(list);
    }

    /** What a list held on a day. */
    public List<Choice> on(String list, LocalDate day) {
        return codes.on(list, day);
    }

    /** How many zones the catalogue has on a day. */
    List<Choice> zones(LocalDate day) {
        return codes.on(ZONES, day);
    }
}
