package cn.tongxinyuan.administration;

import cn.tongxinyuan.platform.i18n.Told;
import cn.tongxinyuan.platform.listing.Field;
import cn.tongxinyuan.platform.listing.Fields;
import cn.tongxinyuan.platform.listing.Kind;
import cn.tongxinyuan.platform.listing.Listing;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** 消息: what the caller was told, newest first. */
@ApplicationScoped
public class NoticeListing extends Listing {

    private static final Field<Instant> TOLD_AT =
            Field.of("toldAt", Kind.MOMENT).label("platform.field.happenedAt").sorted();

    private static final Fields FIELDS = Fields.of(
                    "administration",
                    Field.of("title", Kind.TEXT.shownAs((title, texts) -> Told.in(texts.locale(), title)))
                            .label("platform.field.summary")
                            .fixed(),
                    TOLD_AT,
                    Field.of(
                                    "unread",
                                    Kind.FLAG.shownAs((unread, texts) -> texts.text(
                                            unread
                                                    ? "administration.notice-list.unread"
                                                    : "administration.notice-list.read")),
                                    parts -> parts[0] == null,
                                    "readAt")
                            .label("platform.field.state"),
                    Field.of("code", Kind.CODE).unseen())
            .of("Notice")
            .numericKey("id")
            .scopeBy("r.recipient = :me and r.scope like :scope")
            .order(TOLD_AT, true);

    @Override
    public String view() {
        return "administration/notice-list";
    }

    @Override
    public Fields fields() {
        return FIELDS;
    }
}
