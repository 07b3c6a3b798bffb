package cn.tongxinyuan.market.web;

import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.market.Incident;
import cn.tongxinyuan.market.MarketService;
import cn.tongxinyuan.market.Need;
import cn.tongxinyuan.market.NeedService;
import cn.tongxinyuan.market.PhotoService;
import cn.tongxinyuan.platform.attachment.AttachedRow;
import cn.tongxinyuan.platform.attachment.Attachments;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.setting.Setting;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.primefaces.model.file.UploadedFile;

/** What was kept of the day: photos, incidents and needs. */
@Named
@RequestScoped
public class DayModel {

    private static final Map<String, String> FIELDS =
            Map.of("market.rule.incident-time", "at", "market.rule.words-needed", "what");

    private static final Map<String, String> PHOTO_FIELDS = Map.of(
            "market.rule.consent-needed",
            "consent",
            "platform.rule.no-file",
            "photo",
            "platform.rule.pictures-only",
            "photo",
            "platform.rule.file-kind",
            "photo",
            "platform.rule.file-name",
            "photo",
            "platform.rule.file-size",
            "photo",
            "platform.rule.picture",
            "photo");

    @Inject
    MarketModel marketModel;

    @Inject
    MarketService markets;

    @Inject
    NeedService needService;

    @Inject
    PhotoService photoService;

    @Inject
    Attachments attachments;

    @Inject
    Frame frame;

    private LocalTime at;
    private UploadedFile photo;
    private boolean consent;
    private String kind;
    private String what;
    private String measure;

    public List<Incident> getIncidents() {
        return markets.incidents(marketModel.getMarket());
    }

    public List<Need> getNeeds() {
        return needService.of(marketModel.getMarket());
    }

    public List<AttachedRow> getPhotos() {
        return attachments.of("Market", marketModel.getMarket().getCode());
    }

    /** Keeps a photo. */
    public String addPhoto() {
        try {
            if (photo == null || photo.getSize() == 0) {
                throw new RuleViolation("platform.rule.no-file");
            }
            photoService.add(marketModel.getMarket().getCode(), photo.getFileName(), photo.getContent(), consent);
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, PHOTO_FIELDS);
        }
        return done("photo");
    }

    public String removePhoto(String code) {
        attachments.remove(code);
        return done("photo-removed");
    }

    /** Writes an incident down. */
    public String record() {
        try {
            markets.incident(
                    marketModel.getMarket().getCode(),
                    marketModel
                            .getMarket()
                            .getDay()
                            .atTime(at)
                            .atZone(DistrictClock.ZONE)
                            .toInstant(),
                    kind,
                    what,
                    measure);
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, FIELDS);
        }
        return done("incident");
    }

    private String done(String what) {
        frame.done("market.market-view.done." + what);
        return marketModel.path("market-view") + "&tab=day&faces-redirect=true";
    }

    /** Bytes of the largest photo. */
    public long getMostBytes() {
        return (long) Setting.ATTACHMENT_MEGABYTES.number() << 20;
    }

    public UploadedFile getPhoto() {
        return photo;
    }

    public void setPhoto(UploadedFile photo) {
        this.photo = photo;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }

    public LocalTime getAt() {
        return at;
    }

    public void setAt(LocalTime at) {
        this.at = at;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getMeasure() {
        return measure;
    }

    public void setMeasure(String measure) {
        this.measure = measure;
    }
}
