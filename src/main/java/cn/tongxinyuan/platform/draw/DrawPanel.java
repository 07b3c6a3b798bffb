package cn.tongxinyuan.platform.draw;

import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/**
 * The draws of one record on its page: the published list, the order, and what comes next. A module's bean says which record,
 * through which service, and where the page is; {@code fragments/platform/draw.xhtml} shows it.
 */
public abstract class DrawPanel {

    @Inject
    Me me;

    @Inject
    Frame frame;

    @Inject
    HttpServletRequest request;

    private List<Draw> all;
    private List<Lot> lots;
    private String witness;
    private String reason;

    /** All draws, the newest first. */
    protected abstract List<Draw> read();

    protected abstract List<Lot> lots(Draw draw);

    protected abstract String secret(Draw draw);

    protected abstract void close(String why);

    protected abstract void agree(Draw draw);

    protected abstract void hold(Draw draw, String digits);

    /** Path of the tab below the context, with a query. */
    protected abstract String tab();

    /** Path of the published draw in the interface, for the offline check. */
    protected abstract String published(Draw draw);

    /** What is drawn for, as questions name it. */
    public abstract String getTitle();

    /** Whether the caller may draw for it now. */
    public abstract boolean isOpen();

    /** What an entry drew, in the reader's words. */
    public abstract String result(Lot lot);

    public List<Draw> getAll() {
        if (all == null) {
            all = read();
        }
        return all;
    }

    /** The one the address names; else the one that counts, or waits for its approval. */
    public Draw getShown() {
        String code = request.getParameter("draw");
        return getAll().stream()
                .filter(draw -> code == null
                        ? draw.getState() != DrawState.PROPOSED
                        : draw.getCode().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** One that waits for a second person; null where none does. */
    public Draw getProposed() {
        return inState(DrawState.PROPOSED);
    }

    /** One whose list is published and that is not drawn yet; null where there is none. */
    public Draw getCommitted() {
        return inState(DrawState.COMMITTED);
    }

    private Draw inState(DrawState state) {
        return getAll().stream()
                .filter(draw -> draw.getState() == state)
                .findFirst()
                .orElse(null);
    }

    /** Whether the caller may be the second person. */
    public boolean isSecond() {
        return !getProposed().getOrderedBy().equals(me.getUsername());
    }

    /** The list of the draw that is shown, by rank once it is drawn. */
    public List<Lot> getLots() {
        if (lots == null) {
            lots = lots(getShown());
        }
        return lots;
    }

    /** Null before it was drawn. */
    public String getSecret() {
        return secret(getShown());
    }

    public String address(Draw draw) {
        return request.getContextPath() + tab() + "&draw=" + draw.getCode();
    }

    /** Address of what {@code VerifyDraw.java} reads. */
    public String getFile() {
        return request.getContextPath() + published(getShown());
    }

    /** Closes the list, or asks for another draw with a reason. */
    public String order() {
        close(reason);
        return done(reason == null ? "ordered" : "proposed");
    }

    public String approve() {
        agree(getProposed());
        return done("approved");
    }

    public String draw() {
        hold(getCommitted(), witness);
        return done("drawn");
    }

    private String done(String what) {
        frame.done("platform.draw." + what);
        return tab() + "&faces-redirect=true";
    }

    public String getWitness() {
        return witness;
    }

    public void setWitness(String witness) {
        this.witness = witness;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
