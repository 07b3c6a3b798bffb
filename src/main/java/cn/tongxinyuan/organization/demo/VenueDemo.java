package cn.tongxinyuan.organization.demo;

import cn.tongxinyuan.organization.Centre;
import cn.tongxinyuan.organization.CentreService;
import cn.tongxinyuan.organization.venue.HoursKind;
import cn.tongxinyuan.organization.venue.RoomDetails;
import cn.tongxinyuan.organization.venue.ServiceDetails;
import cn.tongxinyuan.organization.venue.ServiceGroup;
import cn.tongxinyuan.organization.venue.VenueService;
import cn.tongxinyuan.organization.venue.WeekHours;
import cn.tongxinyuan.platform.demo.DemoPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Rooms, hours and services of a part of the centres, streets' and communities' alike. */
@ApplicationScoped
public class VenueDemo implements DemoPart {

    private static final int ALL = 1000;
    private static final int EVERY = 6;
    private static final Set<DayOfWeek> WEEK = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final Set<DayOfWeek> EVENINGS = EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY);

    @Inject
    CentreService centres;

    @Inject
    VenueService venue;

    @Override
    public int order() {
        return 13;
    }

    @Override
    public void build() {
        List<Centre> all = centres.list(null, ALL).items();
        for (int i = 0; i < all.size(); i += EVERY) {
            equip(all.get(i).getCode());
        }
    }

    private void equip(String centre) {
        venue.addRoom(centre, new RoomDetails("议事厅", "COUNCIL", 20, "白板"));
        venue.addRoom(centre, new RoomDetails("图书室", "READING", 30, null));
        venue.addRoom(centre, new RoomDetails("放映厅", "CINEMA", 60, "投影、音响、轮椅坡道"));
        venue.addHours(centre, hours(HoursKind.NORMAL, WEEK, 9, 17));
        venue.addHours(centre, hours(HoursKind.EXTENDED, EVENINGS, 17, 20));
        venue.addService(
                centre,
                new ServiceDetails(
                        "社保医保代办", ServiceGroup.GOVERNMENT, hours(HoursKind.NORMAL, WEEK, 9, 17), 15, "身份证、社保卡"));
        venue.addService(
                centre,
                new ServiceDetails("打印复印", ServiceGroup.CONVENIENCE, hours(HoursKind.NORMAL, WEEK, 9, 17), 5, null));
        venue.addService(
                centre,
                new ServiceDetails(
                        "理发",
                        ServiceGroup.VOLUNTEER,
                        hours(HoursKind.STAGGERED, EnumSet.of(DayOfWeek.SATURDAY), 9, 11),
                        20,
                        null));
    }

    private static WeekHours hours(HoursKind kind, Set<DayOfWeek> days, int from, int until) {
        return new WeekHours(kind, days, LocalTime.of(from, 0), LocalTime.of(until, 0));
    }
}
