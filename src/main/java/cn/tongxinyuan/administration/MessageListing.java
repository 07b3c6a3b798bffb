package cn.tongxinyuan.administration;

import cn.tongxinyuan.platform.i18n.Told;
import cn.tongxinyuan.platform.listing.Field;
import cn.tongxinyuan.platform.listing.Fields;
import cn.tongxinyuan.platform.listing.Kind;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.notice.TextMessageState;
import cn.tongxinyuan.platform.personal.Mask;
import cn.tongxinyuan.platform.personal.PersonalData;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** 短信: what leaves for telephones of the caller's unit and what could not be sent, newest first. */
@ApplicationScoped
public class MessageListing extends Listing {

    @Inject
    PersonalData personal;

    private Fields fields;

    @PostConstruct
    void describe() {
        Field<Instant> writtenAt = Field.of("writtenAt", Kind.MOMENT)
                .label("platform.field.createdAt")
                .sorted();
        fields = Fields.of(
                        "administration",
                        Field.of("content", Kind.TEXT.shownAs((content, texts) -> Told.in(texts.locale(), content)))
                                .label("administration.message-list.content")
                                .fixed(),
                        Field.of("number", Kind.CODE, parts -> masked(parts[0]), "recipientSealed")
                                .label("administration.message-list.number"),
                        Field.of("state", Kind.of(TextMessageState.class))
                                .label("platform.field.state")
                                .filtered(),
                        Field.of("attempts", Kind.COUNT).label("administration.message-list.attempts"),
                        Field.of("failure", Kind.TEXT).label("administration.message-list.failure"),
                        writtenAt,
                        Field.of(
                                        "movedAt",
                                        Kind.MOMENT,
                                        parts -> (Instant) (parts[0] == TextMessageState.WAITING ? parts[1] : parts[2]),
                                        "state",
                                        "dueAt",
                                        "sentAt")
                                .label("administration.message-list.next"),
                        Field.of("code", Kind.CODE).unseen())
                .of("TextMessage")
                .numericKey("id")
                .scope("scope")
                .order(writtenAt, true);
    }

    @Override
    public String view() {
        return "administration/message-list";
    }

    @Override
    public Fields fields() {
        return fields;
    }

    private String masked(Object sealed) {
        return Mask.mobile(personal.open((String) sealed));
    }
}
