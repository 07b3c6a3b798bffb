package cn.tongxinyuan.market.web;

import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.market.Stall;
import cn.tongxinyuan.market.StallItem;
import cn.tongxinyuan.market.StallService;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;

/** 服务人次: what the services of a stall have served, stall after stall, on a phone or from paper. */
@Named
@RequestScoped
public class CountEditPage {

    @Inject
    MarketModel marketModel;

    @Inject
    StallService stalls;

    @Inject
    Frame frame;

    @Inject
    HttpServletRequest request;

    private Stall stall;
    private List<Line> lines = List.of();

    /** A service; {@code was} is what stood when the page was made. */
    public static class Line {

        private final String name;
        private Integer was;
        private Integer served;

        Line(StallItem item) {
            name = item.getName();
            was = item.getServed();
            served = was;
        }

        public String getName() {
            return name;
        }

        public Integer getWas() {
            return was;
        }

        public void setWas(Integer was) {
            this.was = was;
        }

        public Integer getServed() {
            return served;
        }

        public void setServed(Integer served) {
            this.served = served;
        }
    }

    @PostConstruct
    void read() {
        String code = request.getParameter("stall");
        stall = marketModel.getAccepted().stream()
                .filter(one -> one.getCode().equals(code))
                .findFirst()
                .orElse(null);
        lines = stall == null
                ? List.of()
                : stall.getItems().stream().map(Line::new).toList();
    }

    /** The stall that is counted; null where one is to be chosen. */
    public Stall getStall() {
        return stall;
    }

    public List<Line> getLines() {
        return lines;
    }

    public String address(Stall one) {
        return marketModel.address("count-edit") + "&stall=" + one.getCode();
    }

    public String save() {
        store();
        return marketModel.path("count-edit") + "&faces-redirect=true";
    }

    /** Goes on with the next stall; with the list after the last. */
    public String saveAndNext() {
        store();
        List<Stall> all = marketModel.getAccepted();
        int next = all.indexOf(stall) + 1;
        return marketModel.path("count-edit")
                + (next < all.size() ? "&stall=" + all.get(next).getCode() : "") + "&faces-redirect=true";
    }

    private void store() {
        for (Line line : lines) {
            if (line.getServed() == null || Objects.equals(line.getServed(), line.getWas())) {
                continue;
            }
            Integer stands = stalls.find(stall.getCode()).getItems().stream()
                    .filter(item -> item.getName().equals(line.getName()))
                    .map(StallItem::getServed)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            if (!Objects.equals(stands, line.getWas())) {
                line.setWas(stands);
                throw RefusedFields.of(
                        "counts", "market.count-edit.meanwhile", line.getName(), stands == null ? "—" : stands);
            }
            stalls.count(marketModel.getMarket().getCode(), stall.getCode(), line.getName(), line.getServed());
            line.setWas(line.getServed());
        }
        frame.done("market.count-edit.saved", stall.getProvider());
    }
}
