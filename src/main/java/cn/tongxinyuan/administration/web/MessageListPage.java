package cn.tongxinyuan.administration.web;

import cn.tongxinyuan.administration.MessageListing;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.notice.Outbox;
import cn.tongxinyuan.platform.notice.TextMessageState;
import cn.tongxinyuan.platform.web.Frame;
import cn.tongxinyuan.platform.web.ListPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 短信: what leaves for telephones, and what could not be sent. */
@Named
@RequestScoped
public class MessageListPage extends ListPage {

    @Inject
    MessageListing list;

    @Inject
    Outbox outbox;

    @Inject
    Frame frame;

    @Override
    protected Listing listing() {
        return list;
    }

    public long getDead() {
        return outbox.dead();
    }

    /** Chip of a state. */
    public String chip(TextMessageState state, long attempts) {
        return switch (state) {
            case SENT -> "ok";
            case DEAD -> "late";
            case WAITING -> attempts == 0 ? "info" : "warn";
        };
    }

    /** What a button of the page asks for; the row is named by its code. */
    public String act() {
        String again = pressed("again");
        if (again == null) {
            return null;
        }
        outbox.sendAgain(again);
        frame.done("administration.message-list.done.again");
        return "/administration/message-list?faces-redirect=true";
    }
}
