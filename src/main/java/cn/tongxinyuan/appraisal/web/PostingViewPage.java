package cn.tongxinyuan.appraisal.web;

import cn.tongxinyuan.appraisal.file.Cycle;
import cn.tongxinyuan.appraisal.file.CycleService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** 公示表: the results of the caller's unit as they are posted. */
@Named
@RequestScoped
public class PostingViewPage {

    @Inject
    CycleService cycles;

    @Inject
    HttpServletRequest request;

    private Cycle cycle;
    private List<CycleService.Posted> results;

    @PostConstruct
    void read() {
        String code = request.getParameter("code");
        cycle = cycles.find(code == null ? "" : code);
        results = cycles.posting(cycle);
    }

    public Cycle getCycle() {
        return cycle;
    }

    public List<CycleService.Posted> getResults() {
        return results;
    }
}
