package cn.tongxinyuan.mentoring;

import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.Me;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Records of reserve cadres, for their unit, the studio that guides them, the academy and the auditor; each reading is told. */
@Stateless
@Audited("mentoring")
@RolesAllowed(MentoringPermission.RECORDS)
public class GrowthService {

    @Inject
    MentoringQueries queries;

    @Inject
    MentoringWork work;

    @Inject
    Me me;

    /**
     * A month of a pair.
     *
     * @param exchanges of the month, confirmed or not
     * @param reason that was given for a missed one
     */
    public record Month(YearMonth month, List<Guidance> exchanges, String reason) {

        /** Whether an exchange that both sides confirmed lies in it. */
        public boolean kept() {
            return exchanges.stream().anyMatch(Guidance::isConfirmed);
        }
    }

    /**
     * A pair with everything that was written of it; leaves a row in the trail.
     *
     * @param mine whether the caller acts on the mentor's side
     */
    public record Whole(Mentorship pair, List<Guidance> guidance, List<Month> months, boolean mine) {}

    /**
     * What became of somebody; leaves a row in the trail.
     *
     * @throws UnknownRecord {@code mentoring.rule.unknown-cadre}
     */
    public Growth growth(String code) {
        Growth growth = read(code);
        work.fire(growth.cadre(), "mentoring.told.read");
        return growth;
    }

    /**
     * The same to be taken out of the system, which leaves a row of its own.
     *
     * @throws UnknownRecord {@code mentoring.rule.unknown-cadre}
     */
    public Growth takeOut(String code) {
        Growth growth = read(code);
        work.fire(
                growth.cadre(),
                Wording.of("mentoring.told.taken-out", growth.events().size()));
        return growth;
    }

    private Growth read(String code) {
        ReserveCadre cadre = queries.cadre(code);
        List<Mentorship> pairs = queries.pairs(cadre);
        List<Growth.Event> events = new ArrayList<>();
        add(events, cadre.getRecommendedOn(), Growth.What.RECOMMENDED, null, null);
        add(events, cadre.getReviewedOn(), Growth.What.REVIEWED, cadre.getOpinion(), null);
        add(events, cadre.getAdmittedOn(), Growth.What.ADMITTED, null, null);
        queries.trained(cadre)
                .forEach(each -> add(
                        events,
                        each.day(),
                        Growth.What.TRAINED,
                        each.title(),
                        each.hours().toPlainString()));
        pairs.forEach(pair -> tell(pair, events));
        add(events, cadre.getAppointedOn(), Growth.What.APPOINTED, null, cadre.getPost());
        add(events, cadre.getWithdrawnOn(), Growth.What.WITHDRAWN, cadre.getReason(), null);
        events.sort(Comparator.comparing(Growth.Event::day));
        return new Growth(cadre, pairs, List.copyOf(events));
    }

    private void tell(Mentorship pair, List<Growth.Event> events) {
        add(events, pair.getBegunOn(), Growth.What.PAIRED, pair.getStudio().getName(), null);
        pair.getSteps()
                .forEach(step -> add(
                        events, step.getDoneOn(), Growth.What.STEP, step.getStep() + "：" + step.getOutcome(), null));
        List<Guidance> guidance = queries.guidance(pair);
        guidance.stream()
                .filter(Guidance::isConfirmed)
                .forEach(each -> add(
                        events,
                        each.getHeldOn(),
                        each.getKind() == GuidanceKind.DRILL ? Growth.What.DRILL : Growth.What.EXCHANGE,
                        each.getContent(),
                        each.getForm()));
        months(pair, guidance).stream()
                .filter(month -> !month.kept())
                .forEach(month -> add(events, month.month().atEndOfMonth(), Growth.What.MISSED, month.reason(), null));
        if (pair.getEnd() == PairEnd.FINISHED) {
            add(
                    events,
                    pair.getEndedOn(),
                    Growth.What.RELEASED,
                    pair.getStudio().getName(),
                    null);
        }
    }

    private static void add(List<Growth.Event> events, LocalDate day, Growth.What what, String text, String code) {
        if (day != null) {
            events.add(new Growth.Event(day, what, text, code));
        }
    }

    /** @throws UnknownRecord {@code mentoring.rule.unknown-pair} */
    public Whole whole(String code) {
        Mentorship pair = queries.pair(code);
        List<Guidance> guidance = queries.guidance(pair);
        work.fire(pair, "mentoring.told.read");
        return new Whole(pair, guidance, months(pair, guidance), pair.isOfMentor(me.scope()));
    }

    private List<Month> months(Mentorship pair, List<Guidance> guidance) {
        List<Guidance> exchanges = guidance.stream()
                .filter(each -> each.getKind() == GuidanceKind.EXCHANGE)
                .toList();
        Set<YearMonth> all = new java.util.TreeSet<>(pair.getDueMonths(work.today()));
        all.addAll(exchanges.stream().map(Guidance::getMonth).collect(Collectors.toSet()));
        return all.stream()
                .map(month -> new Month(
                        month,
                        exchanges.stream()
                                .filter(each -> each.getMonth().equals(month))
                                .toList(),
                        pair.getReason(month).orElse(null)))
                .toList();
    }
}
