package cn.tongxinyuan.training.web;

import cn.tongxinyuan.training.RecordService;
import cn.tongxinyuan.training.TrainingRecord;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** 学时档案: everything somebody was trained in, and the hours of each year against what is asked. */
@Named
@RequestScoped
public class RecordViewPage {

    @Inject
    RecordService records;

    @Inject
    HttpServletRequest request;

    private TrainingRecord record;

    @PostConstruct
    void read() {
        String staff = request.getParameter("staff");
        record = records.of(staff == null ? "" : staff);
    }

    public TrainingRecord getRecord() {
        return record;
    }
}
