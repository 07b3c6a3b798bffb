package cn.tongxinyuan.administration.web;

import cn.tongxinyuan.administration.NoticeListing;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.notice.Notices;
import cn.tongxinyuan.platform.web.ListPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 消息: what the caller was told, newest first. */
@Named
@RequestScoped
public class NoticeListPage extends ListPage {

    @Inject
    NoticeListing list;

    @Inject
    Notices notices;

    @Override
    protected Listing listing() {
        return list;
    }

    public boolean isAnyUnread() {
        return notices.unread(1) > 0;
    }

    /** What a button of the page asks for; the row is named by its code, for a new one may stand above it by now. */
    public String act() {
        String unread = pressed("unread");
        if (unread != null) {
            notices.keepUnread(unread);
        } else if (pressed("all") != null) {
            notices.readAll();
        } else {
            return null;
        }
        return "/administration/notice-list?faces-redirect=true";
    }
}
