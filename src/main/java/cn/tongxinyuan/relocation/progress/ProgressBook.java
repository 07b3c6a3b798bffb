package cn.tongxinyuan.relocation.progress;

import cn.tongxinyuan.platform.database.Turns;
import cn.tongxinyuan.relocation.AreaAdvanced;
import cn.tongxinyuan.relocation.HouseholdStage;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.EnumMap;
import java.util.Map;

/**
 * Writes the book of progress in the transaction of the act: first the days, then the sums over all days, each in the order
 * of stages, so that two acts never wait for each other in a circle. A line is added to where it stands, for reading it
 * first would lose what others add meanwhile.
 */
@Stateless
@PermitAll
public class ProgressBook {

    @PersistenceContext
    EntityManager em;

    @Inject
    Turns turns;

    /** Books what an act changed; whoever may do the act books it. */
    public void book(@Observes AreaAdvanced act) {
        turns.take("relocation-progress-" + act.area());
        Map<HouseholdStage, AreaAdvanced.Step> sums = new EnumMap<>(HouseholdStage.class);
        for (AreaAdvanced.Step step : act.steps()) {
            add(
                    act.area(),
                    step,
                    em.createNamedQuery("BookedDay.add").setParameter("day", step.day()),
                    em.createNativeQuery("insert into relocation_progress (area_id, stage, day_on, households,"
                                    + " floor_area, land_area) values (?1, ?2, ?3, 0, 0, 0) on conflict do nothing")
                            .setParameter(3, step.day()));
            sums.merge(step.stage(), step, AreaAdvanced.Step::plus);
        }
        sums.values()
                .forEach(sum -> add(
                        act.area(),
                        sum,
                        em.createNamedQuery("ReachedStage.add"),
                        em.createNativeQuery("insert into relocation_reached (area_id, stage, households, floor_area,"
                                + " land_area) values (?1, ?2, 0, 0, 0) on conflict do nothing")));
    }

    /** @param open writes an empty line, unless another act does at the same moment: only SQL can say so without an error */
    private static void add(long area, AreaAdvanced.Step step, Query adding, Query open) {
        adding.setParameter("area", area)
                .setParameter("stage", step.stage())
                .setParameter("households", step.households())
                .setParameter("floorArea", step.floorArea())
                .setParameter("landArea", step.landArea());
        if (adding.executeUpdate() == 0) {
            open.setParameter(1, area).setParameter(2, step.stage().name()).executeUpdate();
            adding.executeUpdate();
        }
    }
}
