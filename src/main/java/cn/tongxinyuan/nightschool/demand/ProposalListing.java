package cn.tongxinyuan.nightschool.demand;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.nightschool.CoursePlan;
import cn.tongxinyuan.nightschool.NightschoolPermission;
import cn.tongxinyuan.nightschool.demand.ProposalService.Proposals;
import cn.tongxinyuan.organization.UnitFilter;
import cn.tongxinyuan.platform.listing.Field;
import cn.tongxinyuan.platform.listing.Fields;
import cn.tongxinyuan.platform.listing.Kind;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.listing.Query;
import cn.tongxinyuan.platform.security.Me;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What is asked for in a term and not planned yet, by topic and community. */
@ApplicationScoped
public class ProposalListing extends Listing {

    private static final Field<ScopePath> UNIT = UnitFilter.FIELD;
    private static final Field<String> TERM = Field.onlyFilter("term", Kind.CODE);
    private static final Field<String> TOPIC = Field.from("topic", Kind.coded(CoursePlan.TOPICS), Proposal::topic)
            .filtered()
            .fixed();
    private static final Field<Long> UNMET =
            Field.from("unmet", Kind.COUNT, Proposal::unmet).summed().sorted();

    private static final Fields FIELDS = Fields.of(
                    "nightschool",
                    UNIT,
                    TERM,
                    Field.from("key", Kind.CODE, Proposal::key)
                            .label("nightschool.field.code")
                            .unseen()
                            .internal(),
                    TOPIC,
                    Field.from("community", Kind.UNIT, Proposal::community),
                    Field.from("wished", Kind.COUNT, Proposal::wished).summed().sorted(),
                    Field.from("waited", Kind.COUNT, Proposal::waited).summed(),
                    Field.from("planned", Kind.COUNT, Proposal::seats).summed(),
                    UNMET)
            .key("key")
            .scope("scope")
            .order(UNMET, true);

    @Inject
    ProposalService proposals;

    @Inject
    UnitFilter units;

    @Inject
    Me me;

    @Override
    public String view() {
        return "nightschool/proposal-list";
    }

    @Override
    public Fields fields() {
        return FIELDS;
    }

    @Override
    public String exportPermission() {
        return NightschoolPermission.EXPORT;
    }

    @Override
    protected Optional<List<?>> records(Query query) {
        Optional<String> topic = query.filter(TOPIC);
        return Optional.of(open(query).lines().stream()
                .filter(line -> topic.isEmpty() || topic.get().equals(line.topic()))
                .toList());
    }

    /** What is open of the term asked for, or the next. */
    public Proposals open(Query query) {
        return query.once("proposals", () -> proposals.of(query.filter(TERM).orElse(null), unit(query)));
    }

    private ScopePath unit(Query query) {
        return query.filter(UNIT).filter(unit -> me.scope().contains(unit)).orElse(me.scope());
    }

    @Override
    public List<Choice> choices(Field<?> filter, Query query) {
        return switch (filter.parameter()) {
            case "unit" -> units.choices(query);
            case "term" -> open(query).terms().stream()
                    .map(term -> new Choice(term.getCode(), term.getName()))
                    .toList();
            default -> List.of();
        };
    }
}
