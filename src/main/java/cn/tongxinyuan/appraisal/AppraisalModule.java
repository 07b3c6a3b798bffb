package cn.tongxinyuan.appraisal;

import static cn.tongxinyuan.appraisal.AppraisalPermission.APPRAISE;
import static cn.tongxinyuan.appraisal.AppraisalPermission.AUDIT;
import static cn.tongxinyuan.appraisal.AppraisalPermission.CONFIRM;
import static cn.tongxinyuan.appraisal.AppraisalPermission.DECIDE;
import static cn.tongxinyuan.appraisal.AppraisalPermission.EXPORT;
import static cn.tongxinyuan.appraisal.AppraisalPermission.OWN;
import static cn.tongxinyuan.appraisal.AppraisalPermission.SCHEME;
import static cn.tongxinyuan.appraisal.AppraisalPermission.VIEW;

import cn.tongxinyuan.platform.module.Grant;
import cn.tongxinyuan.platform.module.Module;
import cn.tongxinyuan.platform.module.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** 考核: schemes, cycles, files of persons, and what workers claim. */
@ApplicationScoped
public class AppraisalModule implements Module {

    private static final String FILES = "appraisal/file-list";

    @Override
    public String code() {
        return "appraisal";
    }

    @Override
    public int order() {
        return 29;
    }

    @Override
    public List<Page> pages() {
        return List.of(
                Page.menu("appraisal/own-view", OWN),
                Page.menu(FILES, APPRAISE),
                Page.hidden("appraisal/file-view", APPRAISE).about("AppraisalFile"),
                Page.hidden("appraisal/audit-view", AUDIT).under(FILES).about("AppraisalFile"),
                Page.menu("appraisal/claim-list", APPRAISE),
                Page.hidden("appraisal/claim-edit", APPRAISE),
                Page.menu("appraisal/cycle-list", VIEW),
                Page.hidden("appraisal/cycle-view", VIEW).about("AppraisalCycle"),
                Page.hidden("appraisal/cycle-edit", SCHEME),
                Page.hidden("appraisal/posting-view", APPRAISE).under("appraisal/cycle-list"),
                Page.menu("appraisal/scheme-list", VIEW),
                Page.hidden("appraisal/scheme-view", VIEW).about("AppraisalScheme"),
                Page.hidden("appraisal/scheme-edit", SCHEME),
                Page.hidden("appraisal/scheme-intake", SCHEME),
                Page.hidden("appraisal/clause-edit", SCHEME).under("appraisal/scheme-list"));
    }

    @Override
    public List<Grant> grants() {
        return List.of(
                Grant.of("organization.district-org", VIEW, APPRAISE, CONFIRM, DECIDE, SCHEME, EXPORT),
                Grant.of("organization.street-secretary", VIEW, OWN, APPRAISE, CONFIRM, DECIDE, EXPORT),
                Grant.of("organization.community-secretary", VIEW, OWN, APPRAISE),
                Grant.of("organization.community-worker", VIEW, OWN),
                Grant.of("organization.district-leader", VIEW),
                Grant.of("platform.auditor", VIEW, AUDIT));
    }
}
