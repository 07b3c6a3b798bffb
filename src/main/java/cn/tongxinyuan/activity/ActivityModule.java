package cn.tongxinyuan.activity;

import static cn.tongxinyuan.activity.ActivityPermission.CHECK;
import static cn.tongxinyuan.activity.ActivityPermission.DRAFT;
import static cn.tongxinyuan.activity.ActivityPermission.EXPORT;
import static cn.tongxinyuan.activity.ActivityPermission.PUBLISH;
import static cn.tongxinyuan.activity.ActivityPermission.VIEW;

import cn.tongxinyuan.platform.module.Grant;
import cn.tongxinyuan.platform.module.Module;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** 幸福家园·与邻有约: what each centre announces for a month. */
@ApplicationScoped
public class ActivityModule implements Module {

    @Override
    public String code() {
        return "activity";
    }

    @Override
    public int order() {
        return 22;
    }

    @Override
    public List<Grant> grants() {
        return List.of(
                Grant.of("organization.district-org", VIEW, PUBLISH, EXPORT),
                Grant.of("organization.street-secretary", VIEW, CHECK, EXPORT),
                Grant.of("organization.community-secretary", VIEW, DRAFT, EXPORT),
                Grant.of("organization.community-worker", VIEW, DRAFT),
                Grant.of("organization.district-leader", VIEW),
                Grant.of("platform.auditor", VIEW));
    }
}
