package cn.tongxinyuan.mentoring.web;

import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.mentoring.CadreService;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A unit recommends somebody for the reserve pool. */
@Named
@RequestScoped
public class CadreEditPage {

    @Inject
    CadreService cadres;

    @Inject
    Frame frame;

    private final CadreForm form = new CadreForm();

    public String save() {
        try {
            String code = cadres.recommend(form.code(), form.details()).getCode();
            frame.done("mentoring.cadre-edit.done", code);
            return "/mentoring/cadre-view?faces-redirect=true&code=" + code;
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, CadreForm.FIELDS);
        }
    }

    public CadreForm getForm() {
        return form;
    }
}
