package cn.tongxinyuan.booking.web;

import cn.tongxinyuan.booking.BookingPermission;
import cn.tongxinyuan.booking.DrawService;
import cn.tongxinyuan.platform.draw.Draw;
import cn.tongxinyuan.platform.draw.DrawPanel;
import cn.tongxinyuan.platform.draw.Lot;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.security.Me;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The draws of an offering. */
@Named
@RequestScoped
public class DrawModel extends DrawPanel {

    @Inject
    OfferingModel offeringModel;

    @Inject
    DrawService draws;

    @Inject
    Language language;

    @Inject
    Me caller;

    @Override
    protected List<Draw> read() {
        return draws.ofOffering(offeringModel.getOffering());
    }

    @Override
    protected List<Lot> lots(Draw draw) {
        return draws.lots(draw);
    }

    @Override
    protected String secret(Draw draw) {
        return draws.secret(draw);
    }

    @Override
    protected void close(String why) {
        draws.order(code(), why);
    }

    @Override
    protected void agree(Draw draw) {
        draws.approve(draw.getCode());
    }

    @Override
    protected void hold(Draw draw, String digits) {
        draws.draw(draw.getCode(), digits);
    }

    @Override
    protected String tab() {
        return "/booking/offering-view?code=" + code() + "&tab=draw";
    }

    @Override
    protected String published(Draw draw) {
        return "/api/v1/draws/" + draw.getCode();
    }

    @Override
    public String getTitle() {
        return offeringModel.getOffering().getTitle();
    }

    @Override
    public boolean isOpen() {
        return caller.may(BookingPermission.HOST) && offeringModel.isPublished();
    }

    @Override
    public String result(Lot lot) {
        return language.text("booking.BookingState." + lot.getResult());
    }

    private String code() {
        return offeringModel.getOffering().getCode();
    }
}
