package cn.tongxinyuan.administration.web;

import cn.tongxinyuan.kernel.Slice;
import cn.tongxinyuan.platform.audit.AuditEntry;
import cn.tongxinyuan.platform.audit.AuditFilter;
import cn.tongxinyuan.platform.audit.AuditReader;
import cn.tongxinyuan.platform.audit.AuditVerifier;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.i18n.Messages;
import cn.tongxinyuan.platform.i18n.Told;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The auditor reads the trail, checks it, and compares it with a root that was printed before. */
@Named
@RequestScoped
public class AuditListPage {

    private static final int ROWS = 20;

    @Inject
    AuditReader reader;

    @Inject
    AuditVerifier verifier;

    @Inject
    Language language;

    private LocalDate from;
    private LocalDate to;
    private String actor;
    private String action;
    private String subject;
    private AuditEntry.Outcome outcome;
    private String after;
    private Slice<AuditEntry> page;
    private Long printedRows;
    private String printedRoot;
    private Boolean agreed;

    public List<AuditEntry> getRows() {
        return slice().items();
    }

    public String getNext() {
        return slice().next();
    }

    public long getTotal() {
        return reader.count(filter());
    }

    /** Orders the check of the whole trail and leads to its progress. */
    public String verify() {
        return "/administration/job-view?faces-redirect=true&code="
                + verifier.order(language.getLocale().getLanguage());
    }

    public void compare() {
        agreed = verifier.agrees(printedRows, printedRoot.strip());
    }

    public Boolean getAgreed() {
        return agreed;
    }

    /** What was done in the words of its module, or what it would have needed, or the code where there are no words. */
    public String act(AuditEntry entry) {
        String code = entry.getAction();
        return named(code.replaceFirst("\\.", ".action."), named(code.replaceFirst("\\.", ".permission."), code));
    }

    /** The code of what it was about; a page by its title. */
    public String subject(AuditEntry entry) {
        String code = entry.getSubjectCode();
        return entry.getSubjectType().equals("Page")
                ? named(code.replaceAll("^/|\\.xhtml$", "").replace('/', '.') + ".title", code)
                : code;
    }

    public String role(AuditEntry entry) {
        return named(entry.getActorRole().replaceFirst("\\.", ".role."), entry.getActorRole());
    }

    public String summary(AuditEntry entry) {
        return Told.in(language.getLocale(), entry.getSummary());
    }

    public List<SelectItem> getOutcomes() {
        return Arrays.stream(AuditEntry.Outcome.values())
                .map(each -> new SelectItem(each, language.text("platform.Outcome." + each.name())))
                .toList();
    }

    private String named(String key, String otherwise) {
        return Messages.has(key) ? language.text(key) : otherwise;
    }

    private AuditFilter filter() {
        return new AuditFilter(from, to, given(actor), given(action), given(subject), outcome);
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private Slice<AuditEntry> slice() {
        if (page == null) {
            page = reader.list(filter(), given(after), ROWS);
        }
        return page;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getActor() {
        return actor;
    }

    public void setActor(String actor) {
        this.actor = actor;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public AuditEntry.Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(AuditEntry.Outcome outcome) {
        this.outcome = outcome;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public Long getPrintedRows() {
        return printedRows;
    }

    public void setPrintedRows(Long printedRows) {
        this.printedRows = printedRows;
    }

    public String getPrintedRoot() {
        return printedRoot;
    }

    public void setPrintedRoot(String printedRoot) {
        this.printedRoot = printedRoot;
    }
}
