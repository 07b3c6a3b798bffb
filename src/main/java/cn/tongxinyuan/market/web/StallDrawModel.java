package cn.tongxinyuan.market.web;

import cn.tongxinyuan.market.MarketPermission;
import cn.tongxinyuan.market.StallDrawService;
import cn.tongxinyuan.platform.draw.Draw;
import cn.tongxinyuan.platform.draw.DrawPanel;
import cn.tongxinyuan.platform.draw.Lot;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.security.Me;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The draws of a market's stalls. */
@Named
@RequestScoped
public class StallDrawModel extends DrawPanel {

    @Inject
    MarketModel marketModel;

    @Inject
    StallDrawService draws;

    @Inject
    Language language;

    @Inject
    Me caller;

    @Override
    protected List<Draw> read() {
        return draws.of(marketModel.getMarket());
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
        return marketModel.path("market-view") + "&tab=draw";
    }

    @Override
    protected String published(Draw draw) {
        return "/api/v1/markets/" + code() + "/draws/" + draw.getCode();
    }

    @Override
    public String getTitle() {
        return marketModel.getMarket().getTheme();
    }

    @Override
    public boolean isOpen() {
        return caller.may(MarketPermission.DECIDE) && marketModel.isPreparing();
    }

    @Override
    public String result(Lot lot) {
        return language.text("market.StallState." + lot.getResult());
    }

    private String code() {
        return marketModel.getMarket().getCode();
    }
}
