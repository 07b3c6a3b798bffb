package cn.tongxinyuan.activity.web;

import cn.tongxinyuan.activity.Announcements;
import cn.tongxinyuan.activity.CalendarFeed;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** The calendar of a centre, for everybody to subscribe to: the month before and the three to come. */
@WebServlet("/open/programme.ics")
public class CalendarFeedServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String CACHED = "public, max-age=900";

    @Inject
    transient Announcements announcements;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String centre = request.getParameter("centre");
        Optional<String> name = announcements.centre(centre);
        if (name.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        LocalDate today = LocalDate.now(clock);
        String feed = CalendarFeed.of(
                name.get(), announcements.of(centre, today.minusMonths(1), today.plusMonths(3)), clock.instant());
        response.setContentType("text/calendar");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", CACHED);
        response.getWriter().write(feed);
    }
}
