package cn.tongxinyuan.nightschool.web;

import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.nightschool.Term;
import cn.tongxinyuan.nightschool.demand.Wish;
import cn.tongxinyuan.nightschool.demand.WishChannel;
import cn.tongxinyuan.nightschool.demand.WishDetails;
import cn.tongxinyuan.nightschool.demand.WishService;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Writes down what residents wish for: somebody at the desk, or a sheet line by line. */
@Named
@RequestScoped
public class WishEditPage {

    private static final int COMMUNITY_DIGITS = 12;
    private static final Map<String, String> FIELDS = Map.of(
            "nightschool.rule.wish-personal", "words",
            "nightschool.rule.sheet-needed", "sheet",
            "nightschool.rule.survey-over", "term",
            "nightschool.rule.survey-early", "term",
            "nightschool.rule.survey-none", "term",
            "nightschool.rule.wish-community", "community");

    @Inject
    WishService wishes;

    @Inject
    Me me;

    @Inject
    Frame frame;

    @Inject
    HttpServletRequest request;

    private String term;
    private String community;
    private String topic;
    private String words;
    private String hours;
    private Integer persons = 1;
    private WishChannel channel;
    private String sheet;
    private List<Term> asking;

    /** What stays the same from line to line of a sheet comes with the address. */
    @PostConstruct
    void read() {
        String own = me.scope().code();
        String only = getAsking().size() == 1 ? getAsking().get(0).getCode() : null;
        term = given("term", only);
        community = given("community", own.length() == COMMUNITY_DIGITS ? own : null);
        sheet = given("sheet", null);
        String by = given("channel", WishChannel.COUNTER.name());
        channel = Arrays.stream(WishChannel.values())
                .filter(each -> each.name().equals(by))
                .findFirst()
                .orElse(WishChannel.COUNTER);
    }

    private String given(String name, String usual) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? usual : value;
    }

    /** Terms for which residents are asked today; none where nothing can be written down. */
    public List<Term> getAsking() {
        if (asking == null) {
            asking = wishes.asking();
        }
        return asking;
    }

    public String save() {
        store();
        return "/nightschool/wish-list?faces-redirect=true&term=" + term;
    }

    public String saveAndNext() {
        store();
        String next = "/nightschool/wish-edit?faces-redirect=true&term=" + term + "&community=" + community
                + "&channel=" + channel;
        return sheet == null || sheet.isBlank()
                ? next
                : next + "&sheet=" + URLEncoder.encode(sheet.strip(), StandardCharsets.UTF_8);
    }

    private void store() {
        try {
            Wish wish = wishes.write(
                    new WishDetails(term, topic, words, new ScopePath(community), hours, persons, channel, sheet));
            frame.done("nightschool.wish-edit.done", wish.getCode(), wish.getPersons());
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, FIELDS);
        }
    }

    public String getTerm() {
        return term;
    }

    public void setTerm(String term) {
        this.term = term;
    }

    public String getCommunity() {
        return community;
    }

    public void setCommunity(String community) {
        this.community = community;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getHours() {
        return hours;
    }

    public void setHours(String hours) {
        this.hours = hours;
    }

    public Integer getPersons() {
        return persons;
    }

    public void setPersons(Integer persons) {
        this.persons = persons;
    }

    public WishChannel getChannel() {
        return channel;
    }

    public void setChannel(WishChannel channel) {
        this.channel = channel;
    }

    public String getSheet() {
        return sheet;
    }

    public void setSheet(String sheet) {
        this.sheet = sheet;
    }
}
