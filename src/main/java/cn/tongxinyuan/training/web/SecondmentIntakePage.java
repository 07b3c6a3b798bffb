package cn.tongxinyuan.training.web;

import cn.tongxinyuan.platform.web.IntakePage;
import cn.tongxinyuan.training.secondment.SecondmentIntake;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Takes secondments of former years of the caller's unit in. */
@Named
@RequestScoped
public class SecondmentIntakePage extends IntakePage {

    public SecondmentIntakePage() {
        super(SecondmentIntake.KIND, "/training/secondment-intake", "unit");
    }

    @Override
    public String listed(String unit) {
        return "/training/secondment-list?unit=" + (unit == null ? "" : unit);
    }
}
