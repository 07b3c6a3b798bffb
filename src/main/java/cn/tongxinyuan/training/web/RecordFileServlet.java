package cn.tongxinyuan.training.web;

import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.web.ValueFormat;
import cn.tongxinyuan.platform.workbook.Attachment;
import cn.tongxinyuan.training.RecordService;
import cn.tongxinyuan.training.TrainingRecord;
import cn.tongxinyuan.training.secondment.SecondmentLine;
import cn.tongxinyuan.training.secondment.SecondmentService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;

/** A training record to take along, as PDF or workbook: of the person {@code staff} names, the caller's own without one. */
@WebServlet({"/training/record.pdf", "/training/record.xlsx"})
public class RecordFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient RecordService records;

    @Inject
    transient SecondmentService secondments;

    @Inject
    transient RecordPaper paper;

    @Inject
    transient Language language;

    @Inject
    transient ValueFormat format;

    @Inject
    transient Me me;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String staff = request.getParameter("staff");
        boolean pdf = request.getServletPath().endsWith(".pdf");
        Attachment.give(response, () -> {
            TrainingRecord record = staff == null
                    ? records.mine().orElseThrow(() -> new UnknownRecord("training.rule.no-staff", ""))
                    : records.takeOut(staff);
            String above = language.text(
                    "platform.frame.taken-out", me.getDisplayName(), me.getUsername(), format.time(clock.instant()));
            return pdf
                    ? Attachment.pdf(record.staff(), paper.of(record, attached(staff), above))
                    : Attachment.workbook(record.staff(), records.workbook(record, above));
        });
    }

    private List<SecondmentLine> attached(String staff) {
        return staff == null ? secondments.mine() : secondments.ofStaff(staff);
    }
}
