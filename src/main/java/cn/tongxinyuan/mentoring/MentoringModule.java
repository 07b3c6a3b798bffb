package cn.tongxinyuan.mentoring;

import static cn.tongxinyuan.mentoring.MentoringPermission.EXPORT;
import static cn.tongxinyuan.mentoring.MentoringPermission.FORUM;
import static cn.tongxinyuan.mentoring.MentoringPermission.GUIDE;
import static cn.tongxinyuan.mentoring.MentoringPermission.MANAGE;
import static cn.tongxinyuan.mentoring.MentoringPermission.RECOMMEND;
import static cn.tongxinyuan.mentoring.MentoringPermission.RECORDS;
import static cn.tongxinyuan.mentoring.MentoringPermission.REVIEW;
import static cn.tongxinyuan.mentoring.MentoringPermission.VIEW;

import cn.tongxinyuan.platform.module.Grant;
import cn.tongxinyuan.platform.module.Module;
import cn.tongxinyuan.platform.module.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** 导师帮带: studios of secretaries, the reserve pool, forum and salon. */
@ApplicationScoped
public class MentoringModule implements Module {

    private static final String STUDIOS = "mentoring/studio-list";
    private static final String YEAR = "mentoring/forum-year";

    @Override
    public String code() {
        return "mentoring";
    }

    @Override
    public int order() {
        return 28;
    }

    @Override
    public List<Page> pages() {
        return List.of(
                Page.menu(STUDIOS, VIEW),
                Page.hidden("mentoring/studio-view", VIEW).about("MentoringStudio"),
                Page.hidden("mentoring/studio-edit", MANAGE),
                Page.hidden("mentoring/pair-view", RECORDS).under(STUDIOS).about("Mentorship"),
                Page.hidden("mentoring/plan-edit", GUIDE).under(STUDIOS),
                Page.menu("mentoring/cadre-list", RECORDS),
                Page.hidden("mentoring/cadre-view", RECORDS).about("ReserveCadre"),
                Page.hidden("mentoring/cadre-edit", RECOMMEND),
                Page.hidden("mentoring/past-cadre-edit", MANAGE).under("mentoring/cadre-list"),
                Page.menu(YEAR, VIEW),
                Page.hidden("mentoring/meeting-view", VIEW).under(YEAR),
                Page.hidden("mentoring/meeting-edit", FORUM).under(YEAR),
                Page.menu("mentoring/salon-list", VIEW),
                Page.hidden("mentoring/salon-view", VIEW).about("Salon"),
                Page.hidden("mentoring/salon-edit", FORUM));
    }

    @Override
    public List<Grant> grants() {
        return List.of(
                Grant.of("organization.academy", VIEW, RECORDS, REVIEW, MANAGE, FORUM, EXPORT),
                Grant.of("organization.district-org", VIEW, RECORDS, RECOMMEND, REVIEW, FORUM, EXPORT),
                Grant.of("organization.street-secretary", VIEW, RECORDS, RECOMMEND, REVIEW, GUIDE, EXPORT),
                Grant.of("organization.community-secretary", VIEW, RECORDS, RECOMMEND, GUIDE, EXPORT),
                Grant.of("organization.community-worker", VIEW),
                Grant.of("organization.district-leader", VIEW),
                Grant.of("platform.auditor", VIEW, RECORDS));
    }
}
