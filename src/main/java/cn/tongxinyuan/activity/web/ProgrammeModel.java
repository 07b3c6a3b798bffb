package cn.tongxinyuan.activity.web;

import static cn.tongxinyuan.activity.ActivityPermission.CHECK;
import static cn.tongxinyuan.activity.ActivityPermission.DRAFT;
import static cn.tongxinyuan.activity.ActivityPermission.PUBLISH;

import cn.tongxinyuan.activity.Programme;
import cn.tongxinyuan.activity.ProgrammeService;
import cn.tongxinyuan.activity.ProgrammeState;
import cn.tongxinyuan.organization.Centre;
import cn.tongxinyuan.organization.CentreService;
import cn.tongxinyuan.platform.security.Me;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.YearMonth;
import java.util.stream.Stream;

/** The programme an address names by its {@code code} or {@code programme}, and what the caller may do with it now. */
@Named
@RequestScoped
public class ProgrammeModel {

    @Inject
    ProgrammeService programmes;

    @Inject
    CentreService centres;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private Programme programme;
    private Centre centre;

    /** @throws cn.tongxinyuan.kernel.UnknownRecord where the caller's unit has no such programme */
    public Programme getProgramme() {
        if (programme == null) {
            programme = programmes.open(code());
        }
        return programme;
    }

    private String code() {
        String asked = request.getParameter("programme");
        String code = asked == null ? request.getParameter("code") : asked;
        return code == null ? "" : code;
    }

    public Centre getCentre() {
        if (centre == null) {
            centre = centres.find(getProgramme().getCentre()).orElseThrow();
        }
        return centre;
    }

    /** Whether things can be added to it and taken out of it. */
    public boolean isWritable() {
        return getProgramme().isDraft() && isDrafting();
    }

    /** Whether something can still be added to it, though it is published. */
    public boolean isAddable() {
        return getProgramme().isPublished()
                && isDrafting()
                && !getProgramme().getMonth().isBefore(YearMonth.now(clock));
    }

    /** Whether the caller drafts at all. */
    public boolean isDrafting() {
        return Stream.of(DRAFT, CHECK, PUBLISH).anyMatch(me::may);
    }

    public boolean isCheckable() {
        return getProgramme().getState() == ProgrammeState.SUBMITTED && isChecking();
    }

    /** Whether the caller checks what others draft. */
    public boolean isChecking() {
        return me.may(CHECK) || me.may(PUBLISH);
    }

    public boolean isPublishable() {
        return getProgramme().getState() == ProgrammeState.CHECKED && me.may(PUBLISH);
    }

    public boolean isReturnable() {
        return !getProgramme().isDraft() && !getProgramme().isPublished() && isChecking();
    }

    /** Kind of the chip of its state. */
    public String getKind() {
        return kind(getProgramme().getState());
    }

    public static String kind(ProgrammeState state) {
        return switch (state) {
            case DRAFT -> "warn";
            case SUBMITTED, CHECKED -> "info";
            case PUBLISHED -> "ok";
        };
    }

    /** How a step of its way stands: done, now or next. */
    public String step(String name) {
        int at = getProgramme().getState().ordinal();
        int asked = ProgrammeState.valueOf(name).ordinal();
        boolean done = asked < at || getProgramme().isPublished();
        return done ? "done" : asked == at ? "now" : "next";
    }

    /** Address of one of its pages. */
    public String address(String page) {
        return request.getContextPath() + "/activity/" + page + "?code="
                + getProgramme().getCode();
    }
}
