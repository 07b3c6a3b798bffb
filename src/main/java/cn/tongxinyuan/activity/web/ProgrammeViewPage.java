package cn.tongxinyuan.activity.web;

import cn.tongxinyuan.activity.Clash;
import cn.tongxinyuan.activity.ItemService;
import cn.tongxinyuan.activity.Programme;
import cn.tongxinyuan.activity.ProgrammeItem;
import cn.tongxinyuan.activity.ProgrammeService;
import cn.tongxinyuan.platform.code.Codes;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.web.Frame;
import cn.tongxinyuan.platform.web.Month;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** One month of one centre: what is in it, what it clashes with, and the step whose turn it is. */
@Named
@RequestScoped
public class ProgrammeViewPage {

    private Month shown;

    @Inject
    ProgrammeModel programmeModel;

    @Inject
    ProgrammeService programmes;

    @Inject
    ItemService items;

    @Inject
    Codes codes;

    @Inject
    Language language;

    @Inject
    Frame frame;

    @Inject
    Clock clock;

    private long version;
    private String words;
    private List<ProgrammeItem> all;
    private List<Clash> clashes;

    @PostConstruct
    void read() {
        version = programmeModel.getProgramme().getVersion();
    }

    public List<ProgrammeItem> getItems() {
        if (all == null) {
            all = programmes.items(programmeModel.getProgramme());
        }
        return all;
    }

    /** What clashes with what, each two once; nothing once it is published, for then the offerings rule. */
    public List<Clash> getClashes() {
        if (clashes == null) {
            Programme programme = programmeModel.getProgramme();
            clashes = programme.isPublished() ? List.of() : Clash.pairs(programmes.clashes(programme));
        }
        return clashes;
    }

    /** The month with its neighbours, whose programmes may not have been begun. */
    public Month getMonth() {
        if (shown == null) {
            shown = month();
        }
        return shown;
    }

    private Month month() {
        Programme programme = programmeModel.getProgramme();
        Month month =
                Month.of(programme.getMonth(), LocalDate.now(clock), neighbour(programme, -1), neighbour(programme, 1));
        getItems().forEach(item -> month.put(item.getDay(), CalendarViewPage.entry(item, address(item), language)));
        return month;
    }

    private String neighbour(Programme programme, int months) {
        return programmes
                .find(programme.getCentre(), programme.getMonth().plusMonths(months))
                .map(other -> programmeModel.address("programme-view").replace(programme.getCode(), other.getCode()))
                .orElse("");
    }

    /** Where one reads or changes something: where it is booked, else its form. */
    public String address(ProgrammeItem item) {
        String home = programmeModel.address("programme-view").replaceFirst("/activity/.*", "");
        return item.getOffering() == null
                ? home + "/activity/item-edit?programme=" + item.getProgramme().getCode() + "&code=" + item.getCode()
                : home + "/booking/offering-view?code=" + item.getOffering();
    }

    public String category(ProgrammeItem item) {
        return codes.name("activity.category", item.getCategory(), item.getDay(), language.getLocale());
    }

    /** Whether something took place, so that residents can say what they thought of it. */
    public boolean isOver(ProgrammeItem item) {
        return item.isOver(clock.instant());
    }

    public String submit() {
        programmes.submit(code(), version);
        return done("submitted");
    }

    public String check() {
        programmes.check(code(), version);
        return done("checked");
    }

    public String sendBack() {
        programmes.sendBack(code(), version, words);
        return done("sent-back");
    }

    public String publish() {
        programmes.publish(code(), version);
        return done("published");
    }

    public String copy() {
        int added = items.copyLastMonth(code());
        frame.done("activity.programme-view.done.copied", added);
        return here();
    }

    private String done(String what) {
        frame.done("activity.programme-view.done." + what);
        return here();
    }

    private String here() {
        return "/activity/programme-view?faces-redirect=true&code=" + code();
    }

    private String code() {
        return programmeModel.getProgramme().getCode();
    }

    /** Version the page was made from; comes back with the form. */
    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
