package cn.tongxinyuan.booking.web;

import cn.tongxinyuan.booking.Draw;
import cn.tongxinyuan.booking.DrawService;
import cn.tongxinyuan.booking.DrawState;
import cn.tongxinyuan.booking.Lot;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The draws of an offering: the published list, the order, and what comes next. */
@Named
@RequestScoped
public class DrawModel {

    @Inject
    OfferingModel offeringModel;

    @Inject
    DrawService draws;

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

    /** The newest first. */
    public List<Draw> getAll() {
        if (all == null) {
            all = draws.ofOffering(offeringModel.getOffering());
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
            lots = draws.lots(getShown());
        }
        return lots;
    }

    /** Null before it was drawn. */
    public String getSecret() {
        return draws.secret(getShown());
    }

    public String address(Draw draw) {
        return offeringModel.address("offering-view") + "&tab=draw&draw=" + draw.getCode();
    }

    /** Closes the list, or asks for another draw with a reason. */
    public String order() {
        draws.order(offeringModel.getOffering().getCode(), reason);
        return done(reason == null ? "ordered" : "proposed");
    }

    public String approve() {
        draws.approve(getProposed().getCode());
        return done("approved");
    }

    public String draw() {
        draws.draw(getCommitted().getCode(), witness);
        return done("drawn");
    }

    private String done(String what) {
        frame.done("booking.offering-view.draw." + what);
        return "/booking/offering-view?faces-redirect=true&tab=draw&code="
                + offeringModel.getOffering().getCode();
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
