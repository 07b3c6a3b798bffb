package cn.tongxinyuan.appraisal.web;

import cn.tongxinyuan.appraisal.SchemeIntake;
import cn.tongxinyuan.appraisal.SchemeService;
import cn.tongxinyuan.platform.web.IntakePage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Takes the clauses of the edition that is prepared. */
@Named
@RequestScoped
public class SchemeIntakePage extends IntakePage {

    @Inject
    SchemeService schemes;

    public SchemeIntakePage() {
        super(SchemeIntake.KIND, "/appraisal/scheme-intake", "scheme");
    }

    @Override
    public List<SelectItem> getPlaces() {
        return schemes.prepared().stream()
                .map(scheme -> new SelectItem(scheme.getCode(), scheme.getTitle() + " " + scheme.getCode()))
                .toList();
    }

    @Override
    public String listed(String scheme) {
        return scheme == null ? "/appraisal/scheme-list" : "/appraisal/scheme-view?code=" + scheme;
    }
}
