package cn.tongxinyuan.appraisal.web;

import cn.tongxinyuan.appraisal.claim.Claim;
import cn.tongxinyuan.appraisal.claim.ClaimDetails;
import cn.tongxinyuan.appraisal.claim.ClaimKind;
import cn.tongxinyuan.appraisal.claim.ClaimOutcome;
import cn.tongxinyuan.appraisal.claim.ClaimService;
import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What somebody has claimed: the person whom the address names, else the caller. */
@Named
@RequestScoped
public class ClaimEditPage {

    private static final Map<String, String> FIELDS = Map.of(
            "appraisal.rule.claims-most", "title",
            "appraisal.rule.claim-twice", "title",
            "appraisal.rule.day-ahead", "from",
            "appraisal.rule.claim-words", "words");

    @Inject
    ClaimService claims;

    @Inject
    Frame frame;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private String staff;
    private List<Claim> held;
    private ClaimKind kind;
    private String title;
    private LocalDate from;
    private String ended;
    private ClaimOutcome outcome;
    private String words;

    @PostConstruct
    void read() {
        String asked = request.getParameter("staff");
        staff = asked == null || asked.isBlank() ? me.person().orElse(null) : asked;
        held = staff == null ? List.of() : claims.of(staff);
        from = LocalDate.now(clock);
    }

    public String getStaff() {
        return staff;
    }

    public List<Claim> getHeld() {
        return held;
    }

    /** Those that go on. */
    public List<Claim> getOpen() {
        return held.stream().filter(Claim::isOpen).toList();
    }

    public String claim() {
        act(() -> claims.claim(List.of(new ClaimDetails(staff, kind, title, from))));
        frame.done("appraisal.claim-edit.claimed");
        return here();
    }

    public String end() {
        Claim claim = held.stream()
                .filter(each -> each.getCode().equals(ended))
                .findFirst()
                .orElseThrow(() -> new UnknownRecord("appraisal.rule.unknown-claim", String.valueOf(ended)));
        act(() -> claims.end(claim.getCode(), claim.getVersion(), outcome, words));
        frame.done("appraisal.claim-edit.ended");
        return here();
    }

    private static void act(Runnable act) {
        try {
            act.run();
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, FIELDS);
        }
    }

    private String here() {
        return frame.getView().equals("appraisal/own-view")
                ? "/appraisal/own-view?faces-redirect=true"
                : "/appraisal/claim-edit?faces-redirect=true&staff=" + staff;
    }

    public ClaimKind getKind() {
        return kind;
    }

    public void setKind(ClaimKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getEnded() {
        return ended;
    }

    public void setEnded(String ended) {
        this.ended = ended;
    }

    public ClaimOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(ClaimOutcome outcome) {
        this.outcome = outcome;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
