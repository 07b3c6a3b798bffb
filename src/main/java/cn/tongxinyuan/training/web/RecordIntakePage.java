package cn.tongxinyuan.training.web;

import cn.tongxinyuan.platform.web.IntakePage;
import cn.tongxinyuan.training.RecordIntake;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Takes training records of the caller's unit in. */
@Named
@RequestScoped
public class RecordIntakePage extends IntakePage {

    public RecordIntakePage() {
        super(RecordIntake.KIND, "/training/record-intake", "unit");
    }

    @Override
    public String listed(String unit) {
        return "/training/record-list?unit=" + (unit == null ? "" : unit);
    }
}
