package cn.tongxinyuan.activity.web;

import cn.tongxinyuan.activity.Announced;
import cn.tongxinyuan.activity.Announcements;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What is on in a centre today and within the week, for a screen at its door. */
@Named
@RequestScoped
public class ScreenViewPage {

    private static final int DAYS = 7;

    @Inject
    Announcements announcements;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private String name;
    private List<Announced> all = List.of();

    @PostConstruct
    void read() {
        String centre = request.getParameter("centre");
        name = announcements.centre(centre).orElse(null);
        if (name != null) {
            LocalDate today = LocalDate.now(clock);
            all = announcements.of(centre, today, today.plusDays(DAYS));
        }
    }

    /** Null where the address names no centre. */
    public String getName() {
        return name;
    }

    public LocalDate getDay() {
        return LocalDate.now(clock);
    }

    public List<Announced> getToday() {
        return all.stream().filter(each -> each.day().equals(getDay())).toList();
    }

    public List<Announced> getLater() {
        return all.stream().filter(each -> each.day().isAfter(getDay())).toList();
    }
}
