package cn.tongxinyuan.platform.web;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.platform.bulk.BulkAct;
import cn.tongxinyuan.platform.bulk.BulkOrders;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.listing.Chosen;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Asks what is missing for an act on rows chosen in a list, and orders it. What was chosen comes in the body of the list's
 * form and is carried by this page's own, so that neither the address nor the session holds it. Drawn by {@code bulk.xhtml}.
 */
public abstract class BulkPage {

    private static final int SHOWN = 6;

    @Inject
    BulkOrders orders;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    private List<Chosen> chosen = List.of();
    private String problem;

    protected abstract BulkAct act();

    /** From the list: its keys, or what its address asks; from this page: what it carried. */
    @PostConstruct
    void read() {
        String carried = request.getParameter("chosen");
        String keys = request.getParameter("keys");
        try {
            if (carried != null) {
                chosen = Chosen.read(carried);
            } else if (request.getParameter("whole") != null) {
                chosen = orders.chosen(act(), Address.parameters(getFrom()));
            } else if (keys != null) {
                chosen = orders.chosen(
                        act(), keys.lines().filter(key -> !key.isBlank()).toList());
            }
        } catch (RuleViolation refused) {
            problem = language.text(refused.key(), refused.arguments());
        }
    }

    /** Orders the act with what it needs to know, and leads to its progress. */
    protected String order(Map<String, String> details) {
        String code = orders.order(act(), chosen, details, language.getLocale());
        return "/administration/job-view?faces-redirect=true&code=" + code;
    }

    public int getCount() {
        return chosen.size();
    }

    /** Whether there is something to act on. */
    public boolean isReady() {
        return problem == null && !chosen.isEmpty();
    }

    /** Why nothing can be done. */
    public String getProblem() {
        return problem == null && chosen.isEmpty() ? language.text("platform.rule.chosen-none") : problem;
    }

    /** The first of them by name, to be recognised. */
    public String getNames() {
        String names = chosen.stream().limit(SHOWN).map(Chosen::name).collect(Collectors.joining("、"));
        return chosen.size() > SHOWN ? names + "…" : names;
    }

    /** What the list was asked, for the way back to it. */
    public String getFrom() {
        String from = request.getParameter("from");
        return from == null ? "" : from;
    }

    public String getBack() {
        return request.getContextPath() + "/" + act().listing().view()
                + (getFrom().isEmpty() ? "" : "?" + getFrom());
    }

    public String getCarried() {
        return Chosen.write(chosen);
    }
}
