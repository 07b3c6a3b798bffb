package cn.tongxinyuan.activity;

import static cn.tongxinyuan.activity.ActivityPermission.CHECK;
import static cn.tongxinyuan.activity.ActivityPermission.DRAFT;
import static cn.tongxinyuan.activity.ActivityPermission.PUBLISH;
import static cn.tongxinyuan.activity.ActivityPermission.VIEW;

import cn.tongxinyuan.platform.module.Grant;
import cn.tongxinyuan.platform.module.Module;
import cn.tongxinyuan.platform.module.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** 幸福家园·与邻有约: what each centre announces for a month. */
@ApplicationScoped
public class ActivityModule implements Module {

    private static final String PROGRAMMES = "activity/programme-list";

    @Override
    public String code() {
        return "activity";
    }

    @Override
    public int order() {
        return 22;
    }

    @Override
    public List<Page> pages() {
        return List.of(
                Page.menu(PROGRAMMES, VIEW),
                Page.menu("activity/calendar-view", VIEW).under("activity/calendar-view"),
                Page.menu("activity/report-view", VIEW).under("activity/report-view"),
                Page.hidden("activity/screen-view", VIEW).under(PROGRAMMES),
                Page.hidden("activity/programme-view", VIEW).about("Programme"),
                Page.hidden("activity/programme-edit", VIEW),
                Page.hidden("activity/programme-check", CHECK),
                Page.hidden("activity/programme-publish", PUBLISH),
                Page.hidden("activity/feedback-edit", VIEW).under(PROGRAMMES),
                Page.hidden("activity/item-intake", DRAFT).under(PROGRAMMES),
                Page.hidden("activity/item-edit", VIEW).under(PROGRAMMES));
    }

    @Override
    public List<Grant> grants() {
        return List.of(
                Grant.of("organization.district-org", VIEW, PUBLISH),
                Grant.of("organization.street-secretary", VIEW, CHECK),
                Grant.of("organization.community-secretary", VIEW, DRAFT),
                Grant.of("organization.community-worker", VIEW, DRAFT),
                Grant.of("organization.district-leader", VIEW),
                Grant.of("platform.auditor", VIEW));
    }
}
