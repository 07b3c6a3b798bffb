package cn.tongxinyuan.platform.draw;

import cn.tongxinyuan.platform.security.ScopedQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Draws with their lots. */
@ApplicationScoped
class DrawQueries {

    @PersistenceContext
    EntityManager em;

    @Inject
    ScopedQueries records;

    Draw one(String code) {
        return records.one(Draw.class, "code", code, "platform.rule.unknown-draw");
    }

    List<Draw> of(Draw.Subject subject) {
        return records.named("Draw.ofSubject", Draw.class)
                .setParameter("type", subject.type())
                .setParameter("code", subject.code())
                .getResultList();
    }

    List<Lot> lots(Draw draw) {
        return em.createNamedQuery("DrawLot.ofDraw", Lot.class)
                .setParameter("draw", draw.getId())
                .getResultList();
    }

    void store(Draw draw, List<String> lots) {
        em.persist(draw);
        lots.forEach(lot -> em.persist(new Lot(draw, lot)));
        em.flush();
    }
}
