package cn.tongxinyuan.organization.demo;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.organization.Appointment;
import cn.tongxinyuan.organization.EnrolStaff;
import cn.tongxinyuan.organization.Region;
import cn.tongxinyuan.organization.RegionKind;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.organization.StaffDetails;
import cn.tongxinyuan.organization.StaffService;
import cn.tongxinyuan.platform.demo.DemoPart;
import cn.tongxinyuan.platform.security.Posts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A secretary for every community and village and 12 workers for each community. Nobody is real: surname, 某, a heavenly
 * stem, mobiles 1990000.
 */
@ApplicationScoped
public class StaffDemo implements DemoPart {

    private static final ScopePath DISTRICT = new ScopePath("370105");
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final int WORKERS = 12;
    private static final int MONTHS = 40;
    /** Nobody so far in front leaves, and one in so many behind. */
    private static final int SECRETARIES = 300;

    private static final ScopePath MINGQUAN = new ScopePath("370105010010");
    private static final int LEAVING = 37;
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);

    @Inject
    RegionService regions;

    @Inject
    StaffService people;

    @Inject
    Posts accounts;

    @Override
    public int order() {
        return 14;
    }

    @Override
    public void build() {
        List<EnrolStaff> all = new ArrayList<>();
        List<Region> units = regions.within(DISTRICT);
        units.stream()
                .filter(unit -> unit.getKind() == RegionKind.COMMUNITY)
                .forEach(unit -> all.add(somebody(all.size(), unit, "COMMUNITY_SECRETARY")));
        units.stream()
                .filter(unit -> unit.getKind() == RegionKind.VILLAGE)
                .forEach(unit -> all.add(somebody(all.size(), unit, "VILLAGE_SECRETARY")));
        for (int worker = 0; worker < WORKERS; worker++) {
            units.stream()
                    .filter(unit -> unit.getKind() == RegionKind.COMMUNITY)
                    .forEach(unit -> all.add(somebody(all.size(), unit, "COMMUNITY_WORKER")));
        }
        List<String> codes = people.enrol(all);
        identify("community.mingquan", all, codes, "COMMUNITY_SECRETARY");
        identify("worker.mingquan", all, codes, "COMMUNITY_WORKER");
    }

    /** The account is that of the first of its community who holds the role. */
    private void identify(String account, List<EnrolStaff> all, List<String> codes, String role) {
        for (int i = 0; i < all.size(); i++) {
            Appointment post = all.get(i).post();
            if (post.unit().equals(MINGQUAN) && post.role().equals(role) && post.to() == null) {
                accounts.identify(account, codes.get(i));
                return;
            }
        }
    }

    private static EnrolStaff somebody(int number, Region unit, String role) {
        String name = SURNAMES.charAt(number * 7 % SURNAMES.length())
                + "某"
                + STEMS.charAt(number / SURNAMES.length() % STEMS.length());
        String phone = String.valueOf(19_900_000_000L + number);
        LocalDate from = FIRST.plusMonths(number * 11L % MONTHS);
        LocalDate to = number > SECRETARIES && number % LEAVING == 0 ? from.plusMonths(1) : null;
        return new EnrolStaff(new StaffDetails(name, phone, null), new Appointment(unit.getPath(), role, from, to));
    }
}
