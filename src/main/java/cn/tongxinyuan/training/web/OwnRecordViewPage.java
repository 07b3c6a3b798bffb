package cn.tongxinyuan.training.web;

import cn.tongxinyuan.training.RecordService;
import cn.tongxinyuan.training.TrainingRecord;
import cn.tongxinyuan.training.secondment.SecondmentLine;
import cn.tongxinyuan.training.secondment.SecondmentService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** 我的学时: what the caller was trained in, and where the caller was seconded to. */
@Named
@RequestScoped
public class OwnRecordViewPage {

    @Inject
    RecordService records;

    @Inject
    SecondmentService secondments;

    private TrainingRecord record;
    private List<SecondmentLine> attached;

    @PostConstruct
    void read() {
        record = records.mine().orElse(null);
        attached = secondments.mine();
    }

    /** Null where the account is registered as nobody's. */
    public TrainingRecord getRecord() {
        return record;
    }

    /** 挂职锻炼, the latest first. */
    public List<SecondmentLine> getAttached() {
        return attached;
    }
}
