package cn.tongxinyuan.relocation;

import static cn.tongxinyuan.platform.module.Page.hidden;
import static cn.tongxinyuan.platform.module.Page.menu;
import static cn.tongxinyuan.relocation.RelocationPermission.AMEND;
import static cn.tongxinyuan.relocation.RelocationPermission.AREA;
import static cn.tongxinyuan.relocation.RelocationPermission.ASSIGN;
import static cn.tongxinyuan.relocation.RelocationPermission.EXPORT;
import static cn.tongxinyuan.relocation.RelocationPermission.IMPORT;
import static cn.tongxinyuan.relocation.RelocationPermission.NAMES;
import static cn.tongxinyuan.relocation.RelocationPermission.REVEAL;
import static cn.tongxinyuan.relocation.RelocationPermission.VIEW;
import static cn.tongxinyuan.relocation.RelocationPermission.WORK;

import cn.tongxinyuan.organization.OrganizationPermission;
import cn.tongxinyuan.platform.module.Grant;
import cn.tongxinyuan.platform.module.Module;
import cn.tongxinyuan.platform.module.Page;
import cn.tongxinyuan.platform.security.PlatformPermission;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** 征收征迁: areas, rolls, households, progress. */
@ApplicationScoped
public class RelocationModule implements Module {

    private static final String HOUSEHOLDS = "relocation/household-list";

    @Override
    public String code() {
        return "relocation";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public List<Page> pages() {
        return List.of(
                menu("relocation/progress-board", VIEW),
                menu("relocation/area-list", VIEW),
                menu(HOUSEHOLDS, VIEW),
                menu("relocation/due-list", WORK),
                hidden("relocation/arrears-view", VIEW).under("relocation/progress-board"),
                hidden("relocation/area-view", VIEW).about("Area"),
                hidden("relocation/area-edit", AREA),
                hidden("relocation/outline-edit", AREA).under("relocation/area-list"),
                hidden("relocation/household-view", VIEW).about("Household"),
                hidden("relocation/household-edit", IMPORT).under(HOUSEHOLDS),
                hidden("relocation/visit-edit", WORK).under(HOUSEHOLDS),
                hidden("relocation/survey-edit", WORK).under(HOUSEHOLDS),
                hidden("relocation/stage-edit", WORK).under(HOUSEHOLDS),
                hidden("relocation/household-assign", ASSIGN),
                hidden("relocation/household-print", EXPORT),
                hidden("relocation/round-print", EXPORT),
                hidden("relocation/personal-view", REVEAL).under(HOUSEHOLDS),
                hidden("relocation/roster-edit", IMPORT).under(HOUSEHOLDS));
    }

    @Override
    public List<Grant> grants() {
        return List.of(
                Grant.of(
                        "relocation.chief",
                        PlatformPermission.HOME,
                        PlatformPermission.INDICATORS,
                        OrganizationPermission.VIEW,
                        OrganizationPermission.STAFF_VIEW,
                        VIEW,
                        NAMES,
                        REVEAL,
                        AREA,
                        IMPORT,
                        EXPORT,
                        WORK,
                        ASSIGN,
                        AMEND),
                Grant.of(
                        "relocation.clerk",
                        PlatformPermission.HOME,
                        PlatformPermission.INDICATORS,
                        OrganizationPermission.VIEW,
                        OrganizationPermission.STAFF_VIEW,
                        VIEW,
                        NAMES,
                        REVEAL,
                        IMPORT,
                        EXPORT,
                        WORK,
                        ASSIGN),
                Grant.of("organization.district-leader", VIEW),
                Grant.of("organization.district-org", VIEW),
                Grant.of("organization.street-secretary", VIEW, NAMES),
                Grant.of("organization.community-secretary", VIEW, NAMES),
                Grant.of("organization.finance-maker", VIEW),
                Grant.of("organization.finance-checker", VIEW),
                Grant.of("platform.auditor", VIEW));
    }
}
