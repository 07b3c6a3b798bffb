package cn.tongxinyuan.training.web;

import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.training.RecordLine;
import cn.tongxinyuan.training.TrainingRecord;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Which trainings of a record stand on the page: the latest ones, or all of the year its address names. */
@Named
@RequestScoped
public class RecordLinesModel {

    /** More than most people come to in four years; a longer table is one nobody reads through. */
    private static final int LATEST = 40;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    private List<RecordLine> shown;

    public List<RecordLine> of(TrainingRecord record) {
        if (shown == null) {
            Integer year = getYear();
            List<RecordLine> all = record.lines();
            shown = year == null
                    ? all.subList(0, Math.min(LATEST, all.size()))
                    : all.stream().filter(line -> line.year() == year).toList();
        }
        return shown;
    }

    /** Null for the latest ones of all years. */
    public Integer getYear() {
        String asked = request.getParameter("year");
        return asked != null && asked.matches("\\d{4}") ? Integer.valueOf(asked) : null;
    }

    /** How many of how many; empty where all are there. */
    public String note(TrainingRecord record) {
        int there = of(record).size();
        int all = record.lines().size();
        if (getYear() != null) {
            return language.text("training.record-view.of-year", getYear(), there);
        }
        return there == all ? "" : language.text("training.record-view.latest", there, all);
    }
}
