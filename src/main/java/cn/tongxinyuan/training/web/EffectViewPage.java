package cn.tongxinyuan.training.web;

import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.platform.web.Frame;
import cn.tongxinyuan.training.effect.Effect;
import cn.tongxinyuan.training.effect.EffectService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** The one question after a class, and what the unit answers. */
@Named
@RequestScoped
public class EffectViewPage {

    @Inject
    EffectService effects;

    @Inject
    Frame frame;

    @Inject
    HttpServletRequest request;

    private Effect effect;
    private long version;
    private String words;
    private String link;

    @PostConstruct
    void read() {
        String code = request.getParameter("code");
        effect = effects.open(code == null ? "" : code);
        version = effect.getVersion();
        words = effect.getAnswer();
        link = effect.getLink();
    }

    public String save() {
        try {
            effects.tell(effect.getCode(), version, words, link);
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(
                    refused, Map.of("training.rule.words-needed", "words", "training.rule.effect-link", "link"));
        }
        frame.done("training.effect-view.saved");
        return "/training/effect-view?faces-redirect=true&code=" + effect.getCode();
    }

    public Effect getEffect() {
        return effect;
    }

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

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }
}
