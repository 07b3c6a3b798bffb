package cn.tongxinyuan.activity;

import cn.tongxinyuan.booking.Offering;
import cn.tongxinyuan.booking.OfferingChanged;
import cn.tongxinyuan.booking.OfferingService;
import cn.tongxinyuan.organization.partner.OfferChanged;
import cn.tongxinyuan.organization.venue.CentreShut;
import cn.tongxinyuan.platform.security.SystemCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What happens elsewhere to what a programme announced happens to the programme, in the same transaction. */
@ApplicationScoped
class ProgrammeFollowing {

    @Inject
    ProgrammeQueries queries;

    @Inject
    ProgrammeWork work;

    @Inject
    ItemCheck check;

    @Inject
    OfferingService offerings;

    /** An offering was changed or called off. */
    void follow(@Observes OfferingChanged changed) {
        queries.itemOf(changed.subjectCode()).ifPresent(item -> {
            Offering now = offerings.open(changed.subjectCode());
            item.follow(now, offerings.seats(now).getCapacity());
            if (item.getState() == ItemState.CALLED_OFF) {
                check.calledOff(item);
            }
        });
    }

    /** What nobody has on any more is met by nothing, in whichever unit that stands. */
    void release(@Observes OfferChanged changed) {
        if (!changed.taken()) {
            SystemCaller.asSystem(() -> queries.release(changed.subjectCode()));
        }
    }

    /** Nothing stays announced where the door is shut. */
    void shut(@Observes CentreShut shut) {
        work.shut(shut.subjectCode(), shut.from(), shut.to(), shut.reason());
    }
}
