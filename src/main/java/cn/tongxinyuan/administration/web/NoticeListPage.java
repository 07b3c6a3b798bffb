package cn.tongxinyuan.administration.web;

import cn.tongxinyuan.kernel.Slice;
import cn.tongxinyuan.platform.notice.Notice;
import cn.tongxinyuan.platform.notice.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** 消息: what the caller was told, newest first. */
@Named
@RequestScoped
public class NoticeListPage {

    private static final int ROWS = 20;
    private static final String HERE = "/administration/notice-list?faces-redirect=true";

    @Inject
    Notices notices;

    @Inject
    HttpServletRequest request;

    private String after;
    private Slice<Notice> slice;

    public List<Notice> getRows() {
        return slice().items();
    }

    public String getNext() {
        return slice().next();
    }

    public boolean isAnyUnread() {
        return notices.unread(1) > 0;
    }

    /** What a button of the page asks for; the row is named by its code, for a new one may stand above it by now. */
    public String act() {
        String unread = request.getParameter("unread");
        if (unread != null) {
            notices.keepUnread(unread);
        } else if (request.getParameter("all") != null) {
            notices.readAll();
        } else {
            return null;
        }
        return HERE;
    }

    private Slice<Notice> slice() {
        if (slice == null) {
            slice = notices.mine(after, ROWS);
        }
        return slice;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
