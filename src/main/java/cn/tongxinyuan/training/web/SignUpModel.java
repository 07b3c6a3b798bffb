package cn.tongxinyuan.training.web;

import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.web.Frame;
import cn.tongxinyuan.training.TrainingPermission;
import cn.tongxinyuan.training.signup.OwnSignUpService;
import cn.tongxinyuan.training.signup.SignUpService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;

/** How signing up for the class of the address stands, what the reader has of it, and what one does about it there. */
@Named
@RequestScoped
public class SignUpModel {

    @Inject
    TrainingModel trainingModel;

    @Inject
    SignUpService signUps;

    @Inject
    OwnSignUpService own;

    @Inject
    Me me;

    @Inject
    Frame frame;

    @Inject
    Clock clock;

    private Optional<SignUpService.Standing> standing;
    private Optional<OwnSignUpService.Mine> mine;

    /** Null where units send everybody. */
    public SignUpService.Standing getStanding() {
        if (standing == null) {
            standing = signUps.standing(trainingModel.getTraining());
        }
        return standing.orElse(null);
    }

    /** Whether one can sign up now. */
    public boolean isOpen() {
        return getStanding() != null && getStanding().isOpen(clock.instant());
    }

    /** Null for who has neither a seat nor a place in the waiting list. */
    public OwnSignUpService.Mine getMine() {
        if (mine == null) {
            mine = me.may(TrainingPermission.OWN) ? own.mine(trainingModel.getTraining()) : Optional.empty();
        }
        return mine.orElse(null);
    }

    /** Whether seats can be kept, more or fewer: before the class begins. */
    public boolean isChangeable() {
        return trainingModel.getTraining().getStartsAt().isAfter(clock.instant());
    }

    public String join() {
        Integer position = own.join(code()).position();
        if (position == null) {
            frame.done("training.training-view.joined");
        } else {
            frame.done("training.training-view.joined-queue", position);
        }
        return here();
    }

    public String leave() {
        own.leave(code());
        frame.done("training.training-view.left");
        return here();
    }

    public String enlist() {
        SignUpService.Taken taken = signUps.enlistSigned(code());
        if (taken.busy().isEmpty() && taken.unknown().isEmpty()) {
            frame.done("training.training-view.enlisted", taken.added(), taken.removed());
        } else {
            String others = String.join(
                    "、",
                    Stream.concat(taken.busy().stream(), taken.unknown().stream())
                            .toList());
            frame.done("training.training-view.enlisted-some", taken.added(), taken.removed(), others);
        }
        return here();
    }

    private String here() {
        return trainingModel.path("training-view") + "&faces-redirect=true";
    }

    private String code() {
        return trainingModel.getTraining().getCode();
    }
}
