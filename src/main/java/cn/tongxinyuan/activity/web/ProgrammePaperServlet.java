package cn.tongxinyuan.activity.web;

import cn.tongxinyuan.activity.Programme;
import cn.tongxinyuan.activity.ProgrammeItem;
import cn.tongxinyuan.activity.ProgrammeService;
import cn.tongxinyuan.organization.Centre;
import cn.tongxinyuan.organization.CentreService;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.workbook.Attachment;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A programme as PDF for whoever may see it: {@code as=poster} or {@code list}, of the month or of the week from a day on. */
@WebServlet("/activity/programme.pdf")
public class ProgrammePaperServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int WEEK = 7;

    @Inject
    transient ProgrammeService programmes;

    @Inject
    transient CentreService centres;

    @Inject
    transient ProgrammePaper paper;

    @Inject
    transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String code = request.getParameter("code");
        Attachment.give(response, () -> made(request, code == null ? "" : code));
    }

    private Attachment made(HttpServletRequest request, String code) {
        Programme programme = programmes.open(code);
        LocalDate first = week(request).orElse(programme.getMonth().atDay(1));
        LocalDate last = week(request)
                .map(day -> day.plusDays(WEEK - 1L))
                .orElse(programme.getMonth().atEndOfMonth());
        List<ProgrammeItem> items = programmes.items(programme).stream()
                .filter(item -> !item.getDay().isBefore(first) && !item.getDay().isAfter(last))
                .toList();
        String centre = centres.find(programme.getCentre()).map(Centre::getName).orElseThrow();
        String days = language.text("activity.paper.days", first, last);
        boolean list = "list".equals(request.getParameter("as"));
        return Attachment.pdf(
                programme.getCode(),
                list ? paper.list(centre, programme, items, days) : paper.poster(centre, programme, items, days));
    }

    /** The day a week begins with, where the address asks for one. */
    private static Optional<LocalDate> week(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getParameter("week")).map(LocalDate::parse);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
