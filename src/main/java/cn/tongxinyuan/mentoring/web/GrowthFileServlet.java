package cn.tongxinyuan.mentoring.web;

import cn.tongxinyuan.mentoring.Growth;
import cn.tongxinyuan.mentoring.GrowthService;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.web.ValueFormat;
import cn.tongxinyuan.platform.workbook.Attachment;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;

/** The growth record of the reserve cadre whom {@code code} names, to take along as PDF. */
@WebServlet("/mentoring/growth.pdf")
public class GrowthFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient GrowthService records;

    @Inject
    transient GrowthPaper paper;

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
        String code = request.getParameter("code");
        Attachment.give(response, () -> {
            Growth growth = records.takeOut(code == null ? "" : code);
            String foot = language.text(
                    "platform.frame.taken-out", me.getDisplayName(), me.getUsername(), format.time(clock.instant()));
            return Attachment.pdf(growth.cadre().getCode(), paper.of(growth, foot));
        });
    }
}
