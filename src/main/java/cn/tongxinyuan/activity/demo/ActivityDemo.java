package cn.tongxinyuan.activity.demo;

import cn.tongxinyuan.activity.AdditionService;
import cn.tongxinyuan.activity.Audience;
import cn.tongxinyuan.activity.Film;
import cn.tongxinyuan.activity.ItemDetails;
import cn.tongxinyuan.activity.ItemService;
import cn.tongxinyuan.activity.Programme;
import cn.tongxinyuan.activity.ProgrammeItem;
import cn.tongxinyuan.activity.ProgrammeService;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.organization.Centre;
import cn.tongxinyuan.organization.CentreService;
import cn.tongxinyuan.organization.partner.OfferService;
import cn.tongxinyuan.organization.partner.PartnerOffer;
import cn.tongxinyuan.platform.demo.DemoPart;
import cn.tongxinyuan.platform.demo.DemoStrand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;

/**
 * What every centre announces for the next month, films in eleven communities, what partners took on, and what two
 * communities add after publication.
 */
@ApplicationScoped
public class ActivityDemo implements DemoPart {

    private static final int ALL = 1000;
    private static final int SCREENINGS = 11;
    private static final int COMMUNITY = 12;
    private static final int DAYS = 26;
    private static final LocalDate REST = LocalDate.of(2024, 6, 10);

    private static final List<Event> OPEN = List.of(
            event("政策宣讲：医保和养老", "POLICY", "区医保局宣讲队", "议事厅", 9, 2, null),
            event("八段锦晨练", "HEALTH", null, "小广场", 7, 1, null),
            event("居民议事会", "COUNCIL", null, "议事厅", 15, 2, null),
            event("志愿帮扶日：理发磨刀", "VOLUNTEER", "社区志愿服务队", "门前广场", 9, 3, null));

    private static final List<Event> BOOKED = List.of(
            event("中医义诊", "HEALTH", "区中医医院", "党员活动室", 9, 3, 30),
            event("亲子阅读会", "FAMILY", "区图书馆", "图书室", 15, 2, 16),
            event("手机课堂：挂号和打车", "SKILL", null, "图书室", 9, 2, 24),
            event("剪纸课堂", "CULTURE", "社区能人工作室", "书画室", 14, 2, 20),
            event("急救知识课堂", "SKILL", "区红十字会", "党员活动室", 14, 2, 30),
            event("书法兴趣班", "CULTURE", null, "书画室", 9, 2, 18));

    private static final ScopePath ADDING = new ScopePath("370105013008");
    /** 名泉春晓社区. */
    private static final ScopePath DRAFTING = new ScopePath("370105010010");

    private static final Event LATE = event("手足口病预防讲座", "HEALTH", "区疾控中心", "图书室", 10, 1, 30);

    private static final List<String> FILMS = List.of("开国大典", "我和我的祖国", "夺冠", "建国大业");

    @Inject
    ProgrammeService programmes;

    @Inject
    ItemService items;

    @Inject
    AdditionService additions;

    @Inject
    OfferService offers;

    @Inject
    CentreService centres;

    @Inject
    Clock clock;

    /** @param capacity null where everybody may just come */
    private record Event(
            String title, String category, String host, String room, int hour, int hours, Integer capacity) {}

    private static Event event(
            String title, String category, String host, String room, int hour, int hours, Integer capacity) {
        return new Event(title, category, host, room, hour, hours, capacity);
    }

    @Override
    public int order() {
        return 42;
    }

    @Override
    public DemoStrand strand() {
        return DemoStrand.SEATS;
    }

    @Override
    public void build() {
        YearMonth now = YearMonth.now(clock);
        List<Centre> all = centres.list(null, ALL).items();
        programmes.beginAll(now.plusMonths(1));
        List<PartnerOffer> claimed = offers.claimed().stream()
                .map(claim -> offers.find(claim.code()))
                .toList();
        int screened = 0;
        for (int i = 0; i < all.size(); i++) {
            Centre centre = all.get(i);
            Programme next =
                    programmes.find(centre.getCode(), now.plusMonths(1)).orElseThrow();
            add(next, OPEN.get((i + 1) % OPEN.size()), day(next, i));
            add(next, BOOKED.get(i % BOOKED.size()), day(next, i + 5));
            add(next, BOOKED.get((i + 2) % BOOKED.size()), day(next, i + 13));
            claimed.stream()
                    .filter(offer -> offer.isNeed() && offer.getScope().equals(centre.getScope()))
                    .filter(offer -> YearMonth.from(offer.getDueOn()).equals(next.getMonth()))
                    .findFirst()
                    .ifPresent(offer -> meet(next, offer));
            if (centre.getScope().code().length() == COMMUNITY && i % 10 == 0 && screened < SCREENINGS) {
                screen(next, screened++);
            }
            publish(next);
            if (centre.getScope().equals(ADDING)) {
                additions.propose(next.getCode(), details(LATE, day(next, 20), null), "区疾控中心新排了一场，居民问得多");
                ProgrammeItem other =
                        additions.propose(next.getCode(), details(OPEN.get(2), day(next, 22), null), "楼院停车要再议一次");
                additions.approve(other.getCode(), items.open(other.getCode()).getVersion());
            }
            if (centre.getScope().equals(DRAFTING)) {
                begin(centre);
            }
        }
    }

    /** One community has begun the month after next, and has put two things into one room. */
    private void begin(Centre centre) {
        Programme draft =
                programmes.begin(centre.getCode(), YearMonth.now(clock).plusMonths(2));
        add(draft, BOOKED.get(0), day(draft, 4));
        add(draft, BOOKED.get(0), day(draft, 4));
    }

    /** What a partner took on takes place on the day it was promised for. */
    private void meet(Programme programme, PartnerOffer offer) {
        LocalTime from = LocalTime.of(14, 0);
        items.add(
                programme.getCode(),
                new ItemDetails(
                        offer.getWhat(),
                        "CULTURE",
                        null,
                        offer.getPartner(),
                        offer.getCode(),
                        "小广场",
                        offer.getDueOn(),
                        from,
                        from.plusHours(2),
                        offer.getPeople(),
                        Audience.EVERYBODY,
                        null,
                        null,
                        null));
    }

    /** Spread over the month, none on its holiday. */
    private static LocalDate day(Programme programme, int place) {
        LocalDate day = programme.getMonth().atDay(2 + place % DAYS);
        return day.equals(REST) ? day.plusDays(1) : day;
    }

    private void add(Programme programme, Event event, LocalDate day) {
        items.add(programme.getCode(), details(event, day, null));
    }

    private void screen(Programme programme, int place) {
        String film = FILMS.get(place % FILMS.size());
        Event event = event("星光放映厅：" + film, ItemDetails.SCREENING, null, "放映厅", 19, 2, 60);
        Film licensed = new Film(film, "公益电影放映队", "演示-2024-" + (100 + place), place % 2 == 0);
        items.add(programme.getCode(), details(event, day(programme, place * 2 + 3), licensed));
    }

    private static ItemDetails details(Event event, LocalDate day, Film film) {
        LocalTime from = LocalTime.of(event.hour(), 0);
        return new ItemDetails(
                event.title(),
                event.category(),
                event.host(),
                event.room(),
                day,
                from,
                from.plusHours(event.hours()),
                event.capacity(),
                Audience.EVERYBODY,
                null,
                null,
                film);
    }

    private void publish(Programme programme) {
        String code = programme.getCode();
        Programme submitted = programmes.submit(code, programmes.open(code).getVersion());
        programmes.publish(code, programmes.check(code, submitted.getVersion()).getVersion());
    }
}
