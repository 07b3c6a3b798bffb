package cn.tongxinyuan.activity;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.organization.CentreService;
import cn.tongxinyuan.platform.notice.Notices;
import cn.tongxinyuan.platform.task.DueTask;
import cn.tongxinyuan.platform.task.Inbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** For whom a programme waits: the next step stands in the inbox of the office whose turn it is, until it is done. */
@ApplicationScoped
class ProgrammeTasks {

    private static final String MATTER = "activity.step";
    private static final String ADDITION = "activity.addition";
    private static final int STREET = 9;
    private static final int DISTRICT = 6;

    @Inject
    Inbox inbox;

    @Inject
    Notices notices;

    @Inject
    CentreService centres;

    /** The programme has come to the state it is in; by then its next step is due. */
    void arrived(Programme programme, LocalDate dueOn, LocalDate today) {
        if (programme.isPublished()) {
            inbox.done(MATTER, programme.getCode());
            return;
        }
        ScopePath office = office(programme);
        inbox.due(new DueTask(
                MATTER,
                programme.getCode(),
                office,
                permission(office),
                null,
                today,
                dueOn,
                Wording.of(
                        "activity.told.due-" + programme.getState().name().toLowerCase(java.util.Locale.ROOT),
                        programme.getMonth(),
                        centre(programme)),
                address(programme)));
    }

    /** The unit is told why it has the programme back. */
    void sentBack(Programme programme) {
        notices.tellHolders(
                permission(programme.getScope()),
                programme.getScope(),
                Wording.of("activity.told.sent-back", programme.getMonth(), centre(programme), programme.getWords()),
                address(programme));
    }

    /** Something is to be added: the street, or for its own centre the office itself, decides before it takes place. */
    void proposed(ProgrammeItem item, LocalDate today) {
        Programme programme = item.getProgramme();
        String unit = programme.getScope().code();
        ScopePath office = new ScopePath(unit.substring(0, Math.min(STREET, unit.length())));
        LocalDate before = item.getDay().minusDays(1);
        inbox.due(new DueTask(
                ADDITION,
                item.getCode(),
                office,
                permission(office),
                null,
                today,
                before.isBefore(today) ? today : before,
                Wording.of("activity.told.due-addition", centre(programme), item.getTitle(), item.getDay()),
                address(programme).replace("programme-view?code=", "item-edit?programme=") + "&code="
                        + item.getCode()));
    }

    /** It was decided, whichever way. */
    void decided(ProgrammeItem item) {
        inbox.done(ADDITION, item.getCode());
    }

    /** The unit is told why it is not added. */
    void refused(ProgrammeItem item, String why) {
        Programme programme = item.getProgramme();
        notices.tellHolders(
                permission(programme.getScope()),
                programme.getScope(),
                Wording.of("activity.told.refused", item.getTitle(), item.getDay(), why),
                address(programme));
    }

    private String centre(Programme programme) {
        return centres.find(programme.getCentre()).orElseThrow().getName();
    }

    static String address(Programme programme) {
        return "/activity/programme-view?code=" + programme.getCode();
    }

    /** Whose turn it is: the centre's own unit, its street, the district. */
    private static ScopePath office(Programme programme) {
        String unit = programme.getScope().code();
        return switch (programme.getState()) {
            case DRAFT -> programme.getScope();
            case SUBMITTED -> new ScopePath(unit.substring(0, Math.min(STREET, unit.length())));
            case CHECKED, PUBLISHED -> new ScopePath(unit.substring(0, DISTRICT));
        };
    }

    /** What its people hold: each office has one step of its own, and drafts for its own centre by the same word. */
    private static String permission(ScopePath office) {
        return switch (office.code().length()) {
            case DISTRICT -> ActivityPermission.PUBLISH;
            case STREET -> ActivityPermission.CHECK;
            default -> ActivityPermission.DRAFT;
        };
    }
}
