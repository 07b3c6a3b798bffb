package cn.tongxinyuan.training.web;

import cn.tongxinyuan.training.RecordService;
import cn.tongxinyuan.training.TrainingRecord;
import cn.tongxinyuan.training.secondment.SecondmentLine;
import cn.tongxinyuan.training.secondment.SecondmentService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** 学时档案: everything somebody was trained in, and the hours of each year against what is asked. */
@Named
@RequestScoped
public class RecordViewPage {

    @Inject
    RecordService records;

    @Inject
    SecondmentService secondments;

    @Inject
    HttpServletRequest request;

    private TrainingRecord record;
    private List<SecondmentLine> attached;

    @PostConstruct
    void read() {
        String staff = request.getParameter("staff");
        record = records.of(staff == null ? "" : staff);
    }

    public TrainingRecord getRecord() {
        return record;
    }

    /** 挂职锻炼, the latest first. */
    public List<SecondmentLine> getAttached() {
        if (attached == null) {
            attached = secondments.ofStaff(record.staff());
        }
        return attached;
    }
}
