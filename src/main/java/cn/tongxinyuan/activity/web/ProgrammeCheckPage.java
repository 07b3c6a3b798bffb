package cn.tongxinyuan.activity.web;

import cn.tongxinyuan.activity.bulk.CheckProgrammes;
import cn.tongxinyuan.platform.bulk.BulkAct;
import cn.tongxinyuan.platform.web.BulkPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** Asks before an office checks the programmes chosen in the list. */
@Named
@RequestScoped
public class ProgrammeCheckPage extends BulkPage {

    @Inject
    CheckProgrammes act;

    @Override
    protected BulkAct act() {
        return act;
    }

    public String save() {
        return order(Map.of());
    }
}
