package cn.tongxinyuan.training.web;

import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.web.Month;
import cn.tongxinyuan.training.TrainingService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Classes by month, in all places or one, and which of the own rooms are free on a day. */
@Named
@RequestScoped
public class ClassMonthViewPage {

    @Inject
    TrainingService trainings;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private Month month;
    private String place;
    private LocalDate day;
    private List<TrainingService.Slot> slots;
    private List<String> own;

    /** A room and when it is taken on the day; nothing where it is free all day. */
    public record Room(String place, List<TrainingService.Slot> taken) {}

    @PostConstruct
    void read() {
        LocalDate today = LocalDate.now(clock);
        place = request.getParameter("place");
        day = day(request.getParameter("day"), today);
        month = Month.asked(request, today);
        slots = trainings.slots(month.first(), month.last());
        slots.stream()
                .filter(slot -> place == null || place.isBlank() || slot.place().equals(place))
                .forEach(slot -> month.put(
                        LocalDate.ofInstant(slot.start(), DistrictClock.ZONE),
                        new Month.Entry(
                                time(slot) + " " + slot.title(),
                                slot.start().isBefore(clock.instant()) ? "plain" : "info",
                                request.getContextPath() + "/training/training-view?code=" + slot.code())));
    }

    private static LocalDate day(String asked, LocalDate today) {
        try {
            return asked == null ? today : LocalDate.parse(asked);
        } catch (DateTimeException none) {
            return today;
        }
    }

    /** Hours of a lesson: 09:00–11:30. */
    public String time(TrainingService.Slot slot) {
        return slot.start().atZone(DistrictClock.ZONE).toLocalTime().toString()
                + "–"
                + slot.end().atZone(DistrictClock.ZONE).toLocalTime();
    }

    /** Places of this month's classes and of the own ones. */
    public List<SelectItem> getPlaces() {
        Set<String> places = Stream.concat(places().stream(), slots.stream().map(TrainingService.Slot::place))
                .sorted()
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return places.stream().map(each -> new SelectItem(each, each)).toList();
    }

    /** The own rooms on the day, by name. */
    public List<Room> getRooms() {
        List<TrainingService.Slot> taken = trainings.slots(day, day);
        return places().stream()
                .map(each -> new Room(
                        each,
                        taken.stream()
                                .filter(slot -> slot.own() && slot.place().equals(each))
                                .toList()))
                .toList();
    }

    private List<String> places() {
        if (own == null) {
            own = trainings.places();
        }
        return own;
    }

    public Month getMonth() {
        return month;
    }

    public String getPlace() {
        return place;
    }

    public LocalDate getDay() {
        return day;
    }
}
