package cn.tongxinyuan.relocation.web;

import cn.tongxinyuan.platform.bulk.BulkAct;
import cn.tongxinyuan.platform.web.BulkPage;
import cn.tongxinyuan.relocation.bulk.PrintSheets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** Has the sheets of the households chosen in the list printed. */
@Named
@RequestScoped
public class HouseholdPrintPage extends BulkPage {

    @Inject
    PrintSheets act;

    @Override
    protected BulkAct act() {
        return act;
    }

    public String save() {
        return order(Map.of());
    }
}
