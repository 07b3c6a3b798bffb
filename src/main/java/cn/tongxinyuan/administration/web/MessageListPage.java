package cn.tongxinyuan.administration.web;

import cn.tongxinyuan.kernel.Slice;
import cn.tongxinyuan.platform.notice.Outbox;
import cn.tongxinyuan.platform.notice.TextMessage;
import cn.tongxinyuan.platform.notice.TextMessageState;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;

/** 短信: what leaves for telephones, and what could not be sent. */
@Named
@RequestScoped
public class MessageListPage {

    private static final int ROWS = 20;

    @Inject
    Outbox outbox;

    @Inject
    Frame frame;

    @Inject
    HttpServletRequest request;

    private String after;
    private String state;
    private Slice<TextMessage> slice;

    public List<TextMessage> getRows() {
        return slice().items();
    }

    public String getNext() {
        return slice().next();
    }

    public long getDead() {
        return outbox.dead();
    }

    public List<TextMessageState> getStates() {
        return List.of(TextMessageState.values());
    }

    public String number(TextMessage message) {
        return outbox.masked(message);
    }

    public boolean isWaiting(TextMessage message) {
        return message.getState() == TextMessageState.WAITING;
    }

    public boolean isDead(TextMessage message) {
        return message.getState() == TextMessageState.DEAD;
    }

    /** Chip of the state. */
    public String chip(TextMessage message) {
        return switch (message.getState()) {
            case SENT -> "ok";
            case DEAD -> "late";
            case WAITING -> message.getAttempts() == 0 ? "info" : "warn";
        };
    }

    /** What a button of the page asks for; the row is named by its code. */
    public String act() {
        String again = request.getParameter("again");
        if (again == null) {
            return null;
        }
        outbox.sendAgain(again);
        frame.done("administration.message-list.done.again");
        return "/administration/message-list?faces-redirect=true";
    }

    private Slice<TextMessage> slice() {
        if (slice == null) {
            slice = outbox.page(asked(), after, ROWS);
        }
        return slice;
    }

    private TextMessageState asked() {
        return Arrays.stream(TextMessageState.values())
                .filter(each -> each.name().equals(state))
                .findFirst()
                .orElse(null);
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }
}
