package cn.tongxinyuan.appraisal.web;

import cn.tongxinyuan.appraisal.file.FileView;
import cn.tongxinyuan.appraisal.file.OwnService;
import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** 我的考核: the own files, what was told in the one that is open, and what the caller has claimed. */
@Named
@RequestScoped
public class OwnViewPage {

    private static final Map<String, String> FIELDS =
            Map.of("appraisal.rule.reason-needed", "words", "appraisal.rule.objection-late", "words");

    @Inject
    OwnService own;

    @Inject
    Frame frame;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private List<OwnService.Line> files;
    private FileView file;
    private long version;
    private Integer situation;
    private String words;

    /** Opens the file the address names, else none: a look is an act of its own. */
    @PostConstruct
    void read() {
        files = own.mine();
        String code = request.getParameter("code");
        if (code != null && !code.isBlank()) {
            file = own.read(code);
            version = file.version();
        }
    }

    /** Whether the account is registered as somebody's. */
    public boolean isKnown() {
        return me.person().isPresent();
    }

    public List<OwnService.Line> getFiles() {
        return files;
    }

    /** Null where none is open. */
    public FileView getFile() {
        return file;
    }

    public boolean isObjectable() {
        return file != null && file.objectable(LocalDate.now(clock));
    }

    public String object() {
        return act("objected", () -> own.object(file.code(), version, words));
    }

    public String withdraw() {
        return act("withdrawn", () -> own.withdraw(file.code(), version));
    }

    public String state() {
        return act("stated", () -> own.state(file.code(), version, situation == null ? 0 : situation, words));
    }

    private String act(String what, Runnable act) {
        try {
            act.run();
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, FIELDS);
        }
        frame.done("appraisal.own-view." + what);
        return "/appraisal/own-view?faces-redirect=true&code=" + file.code();
    }

    /** Version the page was made from; comes back with the form. */
    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public Integer getSituation() {
        return situation;
    }

    public void setSituation(Integer situation) {
        this.situation = situation;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
