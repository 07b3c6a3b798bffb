package cn.tongxinyuan.booking.web;

import cn.tongxinyuan.booking.BookSeats;
import cn.tongxinyuan.booking.Booked;
import cn.tongxinyuan.booking.BookingService;
import cn.tongxinyuan.booking.Channel;
import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.platform.i18n.Language;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** 代约: books for somebody at the counter or on the telephone, and is ready for the next at once. */
@Named
@RequestScoped
public class BookingEditPage {

    private static final int COMMUNITY_DIGITS = 12;
    private static final Map<String, String> FIELDS = Map.of(
            "booking.rule.mobile", "mobile",
            "booking.rule.unknown-community", "community",
            "booking.rule.audience", "community",
            "booking.rule.too-many-seats", "companions",
            "booking.rule.double-booking", "name",
            "booking.rule.overlap", "name",
            "booking.rule.guardian-needed", "guardian");

    @Inject
    OfferingModel offeringModel;

    @Inject
    BookingService bookings;

    @Inject
    Language language;

    private String name;
    private String mobile;
    private String community;
    private Integer companions = 0;
    private Channel channel = Channel.COUNTER;
    private boolean together = true;
    private String guardian;
    private String receipt;
    private String outcome;

    /** Where most who come here live; the channel of the one before, as telephones ring in a row. */
    @PostConstruct
    void suggest() {
        String unit = offeringModel.getOffering().getScope().code();
        community = unit.length() == COMMUNITY_DIGITS ? unit : null;
        Flash before = flash();
        receipt = (String) before.get("receipt");
        outcome = (String) before.get("outcome");
        if (before.get("channel") != null) {
            channel = Channel.valueOf((String) before.get("channel"));
        }
    }

    /** Books and returns to the record. */
    public String save() {
        return book("offering-view");
    }

    /** Books and goes on with the next. */
    public String saveAndNext() {
        return book("booking-edit");
    }

    private String book(String page) {
        try {
            Booked booked = bookings.bookByStaff(new BookSeats(
                    offeringModel.getOffering().getCode(),
                    name,
                    mobile,
                    community,
                    companions == null ? 0 : companions,
                    channel,
                    together,
                    guardian));
            Flash after = flash();
            after.put("receipt", booked.receipt());
            after.put("outcome", words(booked));
            after.put("channel", channel.name());
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, FIELDS);
        }
        return offeringModel.path(page) + "&faces-redirect=true";
    }

    private String words(Booked booked) {
        String said = language.text(
                "booking.booking-edit.outcome." + booked.state(), booked.position() == null ? "" : booked.position());
        return booked.rest() == null ? said : said + language.text("booking.booking-edit.outcome.rest", booked.rest());
    }

    private static Flash flash() {
        return FacesContext.getCurrentInstance().getExternalContext().getFlash();
    }

    /** Of the booking that was just made, to be read out; null where none was. */
    public String getReceipt() {
        return receipt;
    }

    /** What came of it, in words. */
    public String getOutcome() {
        return outcome;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getMobile() {
        return mobile;
    }

    public void setMobile(String mobile) {
        this.mobile = mobile;
    }

    public String getCommunity() {
        return community;
    }

    public void setCommunity(String community) {
        this.community = community;
    }

    public Integer getCompanions() {
        return companions;
    }

    public void setCompanions(Integer companions) {
        this.companions = companions;
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    /** Whether a guardian has to consent, for what children come to. */
    public boolean isGuardianNeeded() {
        return bookings.needsGuardian(offeringModel.getOffering());
    }

    public String getGuardian() {
        return guardian;
    }

    public void setGuardian(String guardian) {
        this.guardian = guardian;
    }

    public boolean isTogether() {
        return together;
    }

    public void setTogether(boolean together) {
        this.together = together;
    }
}
