package cn.tongxinyuan.market.web;

import cn.tongxinyuan.market.Stall;
import cn.tongxinyuan.market.StallService;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * 摊位图: pitches in their order, with who stands where. A stall is chosen first, by mouse or keyboard, and then the pitch it
 * goes to; what is chosen stands in the address, so that nothing is lost on the way.
 */
@Named
@RequestScoped
public class PitchModel {

    private static final String CHOSEN = "stall";
    private static final String TARGET = "pitch";

    @Inject
    MarketModel marketModel;

    @Inject
    StallService stalls;

    @Inject
    Frame frame;

    @Inject
    HttpServletRequest request;

    /** A pitch of the drawing. @param stall null where nobody stands */
    public record Pitch(int number, Stall stall) {}

    /** All pitches of the market. */
    public List<Pitch> getAll() {
        Map<Integer, Stall> standing = marketModel.getAccepted().stream()
                .filter(stall -> stall.getPitch() != null)
                .collect(Collectors.toMap(Stall::getPitch, Function.identity()));
        return IntStream.rangeClosed(1, marketModel.getMarket().getStallLimit())
                .mapToObj(number -> new Pitch(number, standing.get(number)))
                .toList();
    }

    /** Accepted stalls that stand nowhere yet. */
    public List<Stall> getWaiting() {
        return marketModel.getAccepted().stream()
                .filter(stall -> stall.getPitch() == null)
                .toList();
    }

    /** The stall that is to be put somewhere; null where none was chosen. */
    public Stall getChosen() {
        String code = request.getParameter(CHOSEN);
        return marketModel.getAccepted().stream()
                .filter(stall -> stall.getCode().equals(code))
                .findFirst()
                .orElse(null);
    }

    public String choose(Stall stall) {
        return plan() + "&" + CHOSEN + "=" + stall.getCode();
    }

    /** Address of the drawing with nothing chosen. */
    public String getPlain() {
        return plan();
    }

    private String plan() {
        return marketModel.address("market-view") + "&tab=plan";
    }

    /** The button of a pitch, or the one that takes the stall off. */
    public String put() {
        String target = request.getParameter(TARGET);
        boolean number = target != null && target.matches("\\d{0,3}");
        if (!number || getChosen() == null) {
            return null;
        }
        stalls.place(getChosen().getCode(), target.isEmpty() ? null : Integer.valueOf(target));
        return back();
    }

    /** Puts all that stand nowhere on free pitches, zone by zone. */
    public String fill() {
        List<Stall> waiting = new ArrayList<>(getWaiting());
        waiting.sort(Comparator.comparingInt(
                        (Stall stall) -> marketModel.getMarket().getZones().indexOf(stall.getZone()))
                .thenComparing(Stall::getCode));
        List<Pitch> free =
                getAll().stream().filter(pitch -> pitch.stall() == null).toList();
        for (int i = 0; i < Math.min(waiting.size(), free.size()); i++) {
            stalls.place(waiting.get(i).getCode(), free.get(i).number());
        }
        frame.done("market.market-view.done.placed", Math.min(waiting.size(), free.size()));
        return back();
    }

    private String back() {
        return marketModel.path("market-view") + "&tab=plan&faces-redirect=true";
    }
}
