package cn.tongxinyuan.relocation.web;

import cn.tongxinyuan.platform.bulk.BulkAct;
import cn.tongxinyuan.platform.web.BulkPage;
import cn.tongxinyuan.relocation.round.PrintRound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** Has the round of the visits chosen in the list printed. */
@Named
@RequestScoped
public class RoundPrintPage extends BulkPage {

    @Inject
    PrintRound act;

    @Override
    protected BulkAct act() {
        return act;
    }

    public String save() {
        return order(Map.of());
    }
}
