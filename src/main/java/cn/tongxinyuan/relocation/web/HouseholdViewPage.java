package cn.tongxinyuan.relocation.web;

import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.relocation.Amendment;
import cn.tongxinyuan.relocation.AmendmentService;
import cn.tongxinyuan.relocation.Area;
import cn.tongxinyuan.relocation.Household;
import cn.tongxinyuan.relocation.HouseholdAddress;
import cn.tongxinyuan.relocation.HouseholdRow;
import cn.tongxinyuan.relocation.HouseholdService;
import cn.tongxinyuan.relocation.HouseholdStage;
import cn.tongxinyuan.relocation.NextStep;
import cn.tongxinyuan.relocation.Publication;
import cn.tongxinyuan.relocation.RelocationPermission;
import cn.tongxinyuan.relocation.StageEntry;
import cn.tongxinyuan.relocation.Visit;
import cn.tongxinyuan.relocation.VisitManner;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A household's record: how far it is, what comes next, what was agreed with it. */
@Named
@RequestScoped
public class HouseholdViewPage {

    private static final List<String> TABS = List.of("facts", "house", "visits", "history");
    /** Tabs that show every visit, or ask which of them was the first. */
    private static final List<String> LONG = List.of("visits", "history");

    private static final int RECENT = 5;
    private static final int ALL = 200;

    @Inject
    HouseholdModel householdModel;

    @Inject
    HouseholdService households;

    @Inject
    AmendmentService amendments;

    @Inject
    Me me;

    @Inject
    Language language;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private List<StageEntry> entries;
    private List<Visit> visits;
    private NextStep next;
    private List<Amendment> amended;
    private Instant openSince;
    private List<HouseholdRow> sameOwner;

    @PostConstruct
    void read() {
        Household household = householdModel.getHousehold();
        entries = households.stages(household);
        visits = households.visits(household, LONG.contains(getTab()) ? ALL : RECENT);
        next = householdModel.getNext();
        sameOwner = households.sameOwner(household);
    }

    /** Which tab the address asks for. */
    public String getTab() {
        String asked = request.getParameter("tab");
        return asked != null && TABS.contains(asked) ? asked : TABS.get(0);
    }

    public List<String> getTabs() {
        return TABS;
    }

    public String tabAddress(String tab) {
        return householdModel.address("household-view") + "&tab=" + tab;
    }

    public List<StageBar.Step> getSteps() {
        Map<HouseholdStage, LocalDate> reached =
                entries.stream().collect(Collectors.toMap(StageEntry::getStage, StageEntry::getEnteredOn));
        return StageBar.steps(householdModel.getHousehold().getStage(), reached, next);
    }

    /** What to do next, or why nothing can be done. */
    public String getNextText() {
        Household household = householdModel.getHousehold();
        if (next.obstacle() != null) {
            return language.text(next.obstacle().key(), next.obstacle().arguments());
        }
        return language.text("relocation.household-view.next." + household.getStage());
    }

    /** Day of a step, or in a word why it is blocked; the whole reason stands in the line below. */
    public String note(StageBar.Step step) {
        return step.state().equals("blocked")
                ? language.text("relocation.household-view.blocked."
                        + next.obstacle().key().replaceFirst(".*\\.", ""))
                : step.note();
    }

    /** The form of the primary button, null for callers who only read. */
    public String getPrimaryPage() {
        if (!me.may(RelocationPermission.WORK)) {
            return null;
        }
        String page = householdModel.getNextPage();
        return page == null ? "visit-edit" : page;
    }

    /** Key of what the primary button does. */
    public String getPrimaryKey() {
        Household household = householdModel.getHousehold();
        return switch (getPrimaryPage()) {
            case "survey-edit" -> household.getStage() == HouseholdStage.VISITED ? "survey" : "correct";
            case "stage-edit" -> StageEditPage.act(household, next);
            default -> "visit";
        };
    }

    /** Whether the survey can be put right by a second button, beside a first one that does something else. */
    public boolean isCorrectable() {
        return me.may(RelocationPermission.WORK)
                && !"survey-edit".equals(getPrimaryPage())
                && (householdModel.isSurveyOpen()
                        || entries.stream()
                                .anyMatch(entry ->
                                        entry.getStage() == HouseholdStage.SURVEYED && isOpen(entry.getRecordedAt())));
    }

    /** Whether the survey is changed without a reason. */
    public boolean isSurveyOpen() {
        return householdModel.isSurveyOpen();
    }

    /** What was put right, newest first. */
    public List<Amendment> getAmendments() {
        if (amended == null) {
            amended = amendments.of(householdModel.getHousehold());
        }
        return amended;
    }

    private boolean isOpen(Instant recordedAt) {
        if (openSince == null) {
            openSince = amendments.openSince();
        }
        return !recordedAt.isBefore(openSince);
    }

    /** Where a visit can be put right; null where the caller may not any more. */
    public String amendAddress(Visit visit) {
        return isOpen(visit.getRecordedAt()) ? householdModel.address("visit-edit") + "&visit=" + visit.getId() : null;
    }

    /** Where the day of a stage can be put right; null where the caller may not, or where the visit itself says it. */
    public String amendAddress(StageEntry entry) {
        boolean onRecord = entry.getStage() == HouseholdStage.VISITED
                && visits.stream()
                        .anyMatch(visit -> visit.getManner() == VisitManner.HOME
                                && visit.getVisitedOn().equals(entry.getEnteredOn()));
        return !onRecord && isOpen(entry.getRecordedAt())
                ? householdModel.address("stage-edit") + "&stage=" + entry.getStage()
                : null;
    }

    /** Days that matter, the nearest first; what is over stands last. */
    public List<Term> getTerms() {
        LocalDate today = LocalDate.now(clock);
        Household household = householdModel.getHousehold();
        Area area = household.getArea();
        List<Term> terms = new ArrayList<>();
        if (household.getNextVisitOn() != null) {
            terms.add(Term.due("relocation.field.nextVisitOn", household.getNextVisitOn(), today));
        }
        if (area.getSigningEndsOn() != null) {
            terms.add(Term.end("relocation.field.signingEndsOn", area.getSigningEndsOn(), today));
        }
        for (Publication posting : householdModel.getPostings()) {
            terms.add(Term.end(
                    "relocation.PublicationKind." + posting.getKind(),
                    posting.getContinuesOn().minusDays(1),
                    today));
        }
        terms.sort(
                Comparator.comparing((Term term) -> term.word().equals("over")).thenComparing(Term::day));
        return terms;
    }

    public List<Visit> getVisits() {
        return visits;
    }

    /** The visits for the right column. */
    public List<Visit> getRecentVisits() {
        return visits.subList(0, Math.min(RECENT, visits.size()));
    }

    /** When the household reached its stages, the latest first. */
    public List<StageEntry> getHistory() {
        return entries.stream()
                .sorted(Comparator.comparing(StageEntry::getStage).reversed())
                .toList();
    }

    /** The first visit may have come with the roll: then there is a day, and no record of a visit. */
    public boolean isVisitedWithRoll() {
        return visits.isEmpty() && householdModel.getHousehold().getLastVisitOn() != null;
    }

    /** Households of other rolls under the same paper number. */
    public List<HouseholdRow> getSameOwner() {
        return sameOwner;
    }

    public String address(HouseholdRow row) {
        return request.getContextPath() + HouseholdAddress.of("household-view", row.area(), row.number());
    }
}
