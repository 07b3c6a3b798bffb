package cn.tongxinyuan.administration.web;

import cn.tongxinyuan.administration.AuditListing;
import cn.tongxinyuan.platform.audit.AuditEntry;
import cn.tongxinyuan.platform.audit.AuditVerifier;
import cn.tongxinyuan.platform.i18n.Told;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.listing.Row;
import cn.tongxinyuan.platform.listing.Texts;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.web.ListPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The auditor reads the trail, checks it, and compares it with a root that was printed before. */
@Named
@RequestScoped
public class AuditListPage extends ListPage {

    @Inject
    AuditListing list;

    @Inject
    AuditVerifier verifier;

    @Inject
    Texts texts;

    @Inject
    Me me;

    private Long printedRows;
    private String printedRoot;
    private Boolean agreed;

    @Override
    protected Listing listing() {
        return list;
    }

    /**
     * Address of the record a row is about; empty where no page shows it, the reader may not open that page, or the act was on
     * many records of a unit at once.
     */
    public String address(Row row) {
        String code = (String) row.get("code");
        boolean many = code.equals("-") || code.equals(row.get("unit"));
        return list.pages((String) row.get("subjectType")).stream()
                .filter(page -> !many && me.may(page.permission()))
                .findFirst()
                .map(page -> base() + page.address() + "?code=" + URLEncoder.encode(code, StandardCharsets.UTF_8))
                .orElse("");
    }

    /** Orders the check of the whole trail and leads to its progress. */
    public String verify() {
        return "/administration/job-view?faces-redirect=true&code="
                + verifier.order(texts.locale().getLanguage());
    }

    /** In the reader's words, for an entry shown elsewhere. */
    public String act(AuditEntry entry) {
        return AuditListing.act(entry.getAction(), texts);
    }

    public String role(AuditEntry entry) {
        return AuditListing.role(entry.getActorRole(), texts);
    }

    public String summary(AuditEntry entry) {
        return Told.in(texts.locale(), entry.getSummary());
    }

    public void compare() {
        agreed = verifier.agrees(printedRows, printedRoot.strip());
    }

    public Boolean getAgreed() {
        return agreed;
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
