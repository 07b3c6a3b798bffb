package cn.tongxinyuan.appraisal.web;

import cn.tongxinyuan.appraisal.Clause;
import cn.tongxinyuan.appraisal.ClauseKind;
import cn.tongxinyuan.appraisal.Clauses;
import cn.tongxinyuan.appraisal.SchemeService;
import cn.tongxinyuan.appraisal.claim.Claim;
import cn.tongxinyuan.appraisal.claim.ClaimKind;
import cn.tongxinyuan.appraisal.claim.ClaimOutcome;
import cn.tongxinyuan.appraisal.file.FileView;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.platform.code.Codes;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.web.Choices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What the forms of the module choose from. */
@Named
@RequestScoped
public class AppraisalChoicesModel {

    @Inject
    RegionService regions;

    @Inject
    SchemeService schemes;

    @Inject
    Codes codes;

    @Inject
    Language language;

    @Inject
    Clock clock;

    @Inject
    Me me;

    /** Units of the caller's, the own first. */
    public Choices getUnits() {
        Map<String, String> units = new LinkedHashMap<>();
        units.put(me.scope().code(), regions.fullName(me.scope()));
        regions.within(me.scope()).forEach(region -> units.put(region.getCode(), regions.fullName(region.getPath())));
        return new Choices(units);
    }

    public List<SelectItem> getKinds() {
        return named(ClaimKind.values());
    }

    public List<SelectItem> getOutcomes() {
        return named(ClaimOutcome.values());
    }

    /** Rules of a file under which somebody judges. */
    public List<SelectItem> judged(FileView file) {
        return file.lines().stream()
                .map(FileView.Line::rule)
                .filter(rule -> rule.getScoring().isByHand())
                .map(AppraisalChoicesModel::item)
                .toList();
    }

    /** Failing situations of a file's scheme. */
    public List<SelectItem> situations(FileView file) {
        return clauses(file, ClauseKind.SITUATION);
    }

    public List<SelectItem> measures(FileView file) {
        return clauses(file, ClauseKind.MEASURE);
    }

    /** Failing situations that were put forward and not decided. */
    public List<SelectItem> open(FileView file) {
        return hits(file, hit -> hit.hit().isOpen());
    }

    /** Confirmed ones whose measure was not passed yet. */
    public List<SelectItem> measured(FileView file) {
        return hits(file, hit -> hit.hit().isConfirmed() && !hit.hit().isPassed());
    }

    private static List<SelectItem> hits(FileView file, Predicate<FileView.HitLine> which) {
        return file.hits().stream()
                .filter(which)
                .map(hit -> item(hit.situation()))
                .toList();
    }

    /** Claims by what they are. */
    public List<SelectItem> claims(List<Claim> claims) {
        return claims.stream()
                .map(claim -> new SelectItem(claim.getCode(), claim.getTitle()))
                .toList();
    }

    private List<SelectItem> clauses(FileView file, ClauseKind kind) {
        return Clauses.of(schemes.open(file.scheme()), kind).stream()
                .map(AppraisalChoicesModel::item)
                .toList();
    }

    private static SelectItem item(Clause clause) {
        return new SelectItem(clause.getNumber(), clause.getNumber() + " " + clause.getTitle());
    }

    /** Name of a dimension of rules. */
    public String dimension(String code) {
        return codes.name(Clause.DIMENSIONS, code, LocalDate.now(clock), language.getLocale());
    }

    /** What a yes or no is called here. */
    public List<SelectItem> yesNo(String yes, String no) {
        return List.of(new SelectItem(true, language.get(yes)), new SelectItem(false, language.get(no)));
    }

    private List<SelectItem> named(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(each -> new SelectItem(each, language.name("appraisal", each)))
                .toList();
    }
}
