package cn.tongxinyuan.platform.web;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.Scoped;
import cn.tongxinyuan.platform.audit.ActName;
import cn.tongxinyuan.platform.audit.AuditReader;
import cn.tongxinyuan.platform.i18n.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Somebody saved a record first. The form keeps what was typed, tells what happened meanwhile and goes on from the version
 * that stands now, so that saving once more is its reader's decision, as is taking what stands.
 */
@Named
@RequestScoped
public class EditConflict {

    private static final int MOST = 5;

    @Inject
    AuditReader trail;

    @Inject
    Language language;

    @Inject
    ValueFormat show;

    private final List<String> acts = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();
    private boolean told;
    private boolean draft;

    /** What stands and what was typed instead. */
    public record Difference(String label, String stands, String typed) {}

    /**
     * Tells what happened to a record since a form was filled from it.
     *
     * @param subject what the trail calls the record
     * @param version of the record when the form was opened
     * @return the version that stands now
     */
    public <R extends BaseEntity & Scoped> long tell(R record, String subject, long version) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_CONFLICT);
        faces.addMessage(
                null, new FacesMessage(FacesMessage.SEVERITY_ERROR, language.text("platform.frame.overtaken"), null));
        int since = (int) Math.max(0, Math.min(MOST, record.getVersion() - version));
        trail.lately(record, subject, since).forEach(act -> acts.add(show.time(act.at()) + " " + name(act.action())));
        told = true;
        return record.getVersion();
    }

    /** Says that a draft was typed before the record became what the form shows. */
    void tellOfDraft() {
        told = true;
        draft = true;
    }

    /** Sets a value that stands beside the typed one, where they differ. */
    public void compare(String labelKey, Object stands, Object typed) {
        beside(language.text(labelKey), stands, typed);
    }

    void beside(String label, Object stands, Object typed) {
        boolean same = stands instanceof BigDecimal one && typed instanceof BigDecimal other
                ? one.compareTo(other) == 0
                : Objects.equals(stands, typed);
        if (!same) {
            differences.add(new Difference(label, show.value(stands), show.value(typed)));
        }
    }

    public boolean isTold() {
        return told;
    }

    /** Whether nothing was refused yet: the form was opened again with a draft. */
    public boolean isDraft() {
        return draft;
    }

    public List<String> getActs() {
        return acts;
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    private String name(String action) {
        return ActName.key(action).map(language::text).orElse(action);
    }
}
