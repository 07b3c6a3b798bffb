package cn.tongxinyuan.training.web;

import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.organization.Centre;
import cn.tongxinyuan.organization.CentreService;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.web.Choices;
import cn.tongxinyuan.platform.web.Frame;
import cn.tongxinyuan.training.signup.SignUpPlan;
import cn.tongxinyuan.training.signup.SignUpService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Keeps seats of a class for those who sign up by themselves. */
@Named
@RequestScoped
public class SignUpEditPage {

    /** So that whoever signed up stands on the roll when the class begins. */
    private static final Duration BEFORE_START = Duration.ofHours(1);

    private static final int ALL = 1000;
    private static final int COMMUNITY = 12;

    private static final Map<String, String> FIELDS = Map.of(
            "training.rule.sign-up-centre", "centre",
            "booking.rule.centre-closed", "centre",
            "booking.rule.centre-shut", "centre",
            "training.rule.no-seat", "seats",
            "booking.rule.capacity-below-taken", "seats",
            "booking.rule.closes-before-opens", "closesDay",
            "booking.rule.closes-after-start", "closesDay");

    @Inject
    TrainingModel trainingModel;

    @Inject
    SignUpModel signUpModel;

    @Inject
    SignUpService signUps;

    @Inject
    CentreService centres;

    @Inject
    Frame frame;

    @Inject
    Clock clock;

    private long version;
    private String centre;
    private Integer seats;
    private LocalDate opensDay;
    private LocalTime opensTime;
    private LocalDate closesDay;
    private LocalTime closesTime;

    @PostConstruct
    void read() {
        version = trainingModel.getTraining().getVersion();
        SignUpService.Standing stands = signUpModel.getStanding();
        if (stands != null) {
            centre = stands.centre();
            seats = stands.seats();
            opensDay = DistrictClock.day(stands.opens());
            opensTime = DistrictClock.time(stands.opens());
            closesDay = DistrictClock.day(stands.closes());
            closesTime = DistrictClock.time(stands.closes());
        }
    }

    public String save() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        Instant start = trainingModel.getTraining().getStartsAt();
        try {
            signUps.offer(
                    trainingModel.getTraining().getCode(),
                    version,
                    new SignUpPlan(
                            centre,
                            seats,
                            DistrictClock.moment(opensDay, opensTime, now),
                            DistrictClock.moment(closesDay, closesTime, start.minus(BEFORE_START))));
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, FIELDS);
        }
        frame.done("training.sign-up-edit.saved", seats);
        return trainingModel.path("training-view") + "&faces-redirect=true";
    }

    /** Open centres of communities the class is for. */
    public Choices getCentres() {
        ScopePath organiser = trainingModel.getTraining().getOrganiser();
        LocalDate today = LocalDate.now(clock);
        return Choices.of(
                centres.list(null, ALL).items().stream()
                        .filter(one -> one.isOpen(today)
                                && organiser.contains(one.getScope())
                                && one.getScope().code().length() == COMMUNITY)
                        .toList(),
                Centre::getCode,
                Centre::getName);
    }

    /** Whether seats are kept already, so that the centre stands. */
    public boolean isStanding() {
        return signUpModel.getStanding() != null;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getCentre() {
        return centre;
    }

    public void setCentre(String centre) {
        this.centre = centre;
    }

    public Integer getSeats() {
        return seats;
    }

    public void setSeats(Integer seats) {
        this.seats = seats;
    }

    public LocalDate getOpensDay() {
        return opensDay;
    }

    public void setOpensDay(LocalDate opensDay) {
        this.opensDay = opensDay;
    }

    public LocalTime getOpensTime() {
        return opensTime;
    }

    public void setOpensTime(LocalTime opensTime) {
        this.opensTime = opensTime;
    }

    public LocalDate getClosesDay() {
        return closesDay;
    }

    public void setClosesDay(LocalDate closesDay) {
        this.closesDay = closesDay;
    }

    public LocalTime getClosesTime() {
        return closesTime;
    }

    public void setClosesTime(LocalTime closesTime) {
        this.closesTime = closesTime;
    }
}
