package cn.tongxinyuan.nightschool;

import static cn.tongxinyuan.nightschool.NightschoolPermission.APPEAL;
import static cn.tongxinyuan.nightschool.NightschoolPermission.ATTEND;
import static cn.tongxinyuan.nightschool.NightschoolPermission.EXPORT;
import static cn.tongxinyuan.nightschool.NightschoolPermission.ONLINE;
import static cn.tongxinyuan.nightschool.NightschoolPermission.PLAN;
import static cn.tongxinyuan.nightschool.NightschoolPermission.PUBLISH;
import static cn.tongxinyuan.nightschool.NightschoolPermission.REVEAL;
import static cn.tongxinyuan.nightschool.NightschoolPermission.TERMS;
import static cn.tongxinyuan.nightschool.NightschoolPermission.VIEW;

import cn.tongxinyuan.platform.module.Grant;
import cn.tongxinyuan.platform.module.Module;
import cn.tongxinyuan.platform.module.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** 社区夜校: courses of a term, from the plan to the certificate. */
@ApplicationScoped
public class NightschoolModule implements Module {

    private static final String COURSES = "nightschool/course-list";

    /** Of those who answer for a unit. */
    private static final String[] OFFICE = {VIEW, PLAN, ATTEND, APPEAL, REVEAL, EXPORT};

    @Override
    public String code() {
        return "nightschool";
    }

    @Override
    public int order() {
        return 26;
    }

    @Override
    public List<Page> pages() {
        return List.of(
                Page.menu(COURSES, VIEW),
                Page.hidden("nightschool/course-view", VIEW).about("Course"),
                Page.hidden("nightschool/course-edit", PLAN),
                Page.hidden("nightschool/lesson-edit", ATTEND).under(COURSES),
                Page.hidden("nightschool/evaluation-edit", ATTEND).under(COURSES),
                Page.menu("nightschool/wish-list", VIEW),
                Page.hidden("nightschool/wish-view", VIEW).about("Wish"),
                Page.hidden("nightschool/wish-edit", ATTEND),
                Page.menu("nightschool/proposal-list", VIEW),
                Page.menu("nightschool/teacher-list", VIEW),
                Page.hidden("nightschool/teacher-edit", PLAN).about("Teacher"),
                Page.menu("nightschool/term-list", VIEW),
                Page.hidden("nightschool/term-edit", TERMS).about("Term"));
    }

    @Override
    public List<Grant> grants() {
        return List.of(
                Grant.of("organization.district-org", VIEW, PLAN, ATTEND, APPEAL, REVEAL, EXPORT, PUBLISH, TERMS),
                Grant.of("organization.street-secretary", OFFICE),
                Grant.of("organization.community-secretary", OFFICE),
                Grant.of("organization.community-worker", VIEW, PLAN, ATTEND),
                Grant.of("organization.district-leader", VIEW),
                Grant.of("organization.gateway-miniprogram", ONLINE),
                Grant.of("platform.auditor", VIEW));
    }
}
