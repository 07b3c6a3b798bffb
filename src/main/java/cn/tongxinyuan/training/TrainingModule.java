package cn.tongxinyuan.training;

import static cn.tongxinyuan.training.TrainingPermission.ANSWER;
import static cn.tongxinyuan.training.TrainingPermission.ATTEND;
import static cn.tongxinyuan.training.TrainingPermission.EFFECT;
import static cn.tongxinyuan.training.TrainingPermission.EXPORT;
import static cn.tongxinyuan.training.TrainingPermission.INSTITUTIONS;
import static cn.tongxinyuan.training.TrainingPermission.NOMINATE;
import static cn.tongxinyuan.training.TrainingPermission.ORDER;
import static cn.tongxinyuan.training.TrainingPermission.OWN;
import static cn.tongxinyuan.training.TrainingPermission.PLAN;
import static cn.tongxinyuan.training.TrainingPermission.RECORDS;
import static cn.tongxinyuan.training.TrainingPermission.SECOND;
import static cn.tongxinyuan.training.TrainingPermission.TERMS;
import static cn.tongxinyuan.training.TrainingPermission.VIEW;

import cn.tongxinyuan.platform.module.Grant;
import cn.tongxinyuan.platform.module.Module;
import cn.tongxinyuan.platform.module.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** 培训: classes, orders and everybody's record. */
@ApplicationScoped
public class TrainingModule implements Module {

    private static final String CLASSES = "training/training-list";

    /** Of those who answer for a unit. */
    private static final String[] OFFICE = {VIEW, RECORDS, PLAN, NOMINATE, ATTEND, ORDER, SECOND, EXPORT};

    @Override
    public String code() {
        return "training";
    }

    @Override
    public int order() {
        return 27;
    }

    @Override
    public List<Page> pages() {
        return List.of(
                Page.menu(CLASSES, VIEW),
                Page.hidden("training/training-view", VIEW).about("Training"),
                Page.hidden("training/training-edit", PLAN),
                Page.hidden("training/sign-up-edit", PLAN).under(CLASSES),
                Page.hidden("training/roll-edit", ATTEND).under(CLASSES),
                Page.hidden("training/appeal-edit", NOMINATE).under(CLASSES),
                Page.hidden("training/appeal-view", RECORDS).under(CLASSES),
                Page.menu("training/order-list", VIEW),
                Page.hidden("training/order-view", VIEW).about("TrainingOrder"),
                Page.hidden("training/order-edit", ORDER),
                Page.menu("training/own-record-view", OWN),
                Page.menu("training/record-list", RECORDS),
                Page.hidden("training/record-view", RECORDS),
                Page.hidden("training/record-intake", PLAN),
                Page.menu("training/secondment-list", RECORDS),
                Page.hidden("training/secondment-view", RECORDS).about("Secondment"),
                Page.hidden("training/secondment-edit", SECOND),
                Page.hidden("training/secondment-intake", SECOND),
                Page.menu("training/effect-list", VIEW),
                Page.hidden("training/effect-view", VIEW),
                Page.hidden("training/class-evaluation-edit", ATTEND).under(CLASSES),
                Page.menu("training/class-month-view", VIEW),
                Page.hidden("training/training-terms-edit", TERMS).under("training/record-list"),
                Page.menu("training/institution-list", VIEW),
                Page.hidden("training/institution-view", VIEW).about("Institution"),
                Page.hidden("training/institution-edit", INSTITUTIONS));
    }

    @Override
    public List<Grant> grants() {
        return List.of(
                Grant.of(
                        "organization.academy",
                        VIEW,
                        RECORDS,
                        PLAN,
                        NOMINATE,
                        ATTEND,
                        ANSWER,
                        SECOND,
                        INSTITUTIONS,
                        TERMS,
                        EXPORT),
                Grant.of("organization.district-org", OFFICE),
                Grant.of("organization.district-org", INSTITUTIONS, TERMS),
                Grant.of("organization.street-secretary", OFFICE),
                Grant.of("organization.street-secretary", EFFECT, OWN),
                Grant.of("organization.community-secretary", OFFICE),
                Grant.of("organization.community-secretary", EFFECT, OWN),
                Grant.of("organization.community-worker", VIEW, OWN),
                Grant.of("organization.district-leader", VIEW),
                Grant.of("platform.auditor", VIEW, RECORDS));
    }
}
