package cn.tongxinyuan.relocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.kernel.PublicData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Table;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;
import org.eclipse.persistence.annotations.AdditionalCriteria;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Why scope is not left to the persistence provider's {@code @AdditionalCriteria}: what they carry, and what walks past
 * them. Both entities stand on tables of the product and exist for this test alone.
 */
@ExtendWith(ArquillianExtension.class)
class AdditionalCriteriaIT {

    private static final String OTHER_STREET = "370105011%";

    @Inject
    RelocationGiven given;

    @Inject
    Ledger ledger;

    private String code;
    private long area;

    /** An area, fenced by the provider. */
    @Entity(name = "FencedArea")
    @Table(name = "relocation_area")
    @PublicData(reason = "stands for a fence the product does not use")
    @AdditionalCriteria("this.scope like :fence")
    public static class FencedArea {

        @Id
        @Column(name = "id")
        long id;

        @Column(name = "code")
        String code;

        @Column(name = "name")
        String name;

        @Column(name = "scope")
        String scope;

        void rename(String other) {
            name = other;
        }
    }

    /** A household that is free to see, on a fenced area. */
    @Entity(name = "HouseholdOfFencedArea")
    @Table(name = "relocation_household")
    @PublicData(reason = "stands for a fence the product does not use")
    public static class HouseholdOfFencedArea {

        @Id
        @Column(name = "id")
        long id;

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "area_id")
        FencedArea area;
    }

    /** Transactions with or without the provider's property. */
    @ApplicationScoped
    static class Ledger {

        @PersistenceContext
        EntityManager em;

        @Transactional
        <T> T within(String fence, Function<EntityManager, T> work) {
            em.setProperty("fence", fence);
            return work.apply(em);
        }

        @Transactional
        <T> T without(Function<EntityManager, T> work) {
            return work.apply(em);
        }
    }

    @BeforeEach
    void anArea() {
        code = given.roll(RelocationGiven.XINXU, 1);
        area = ledger.within("%", em -> byCode(em).getSingleResult().id);
    }

    @Test
    void theProviderFencesFindQueriesAndInnerJoins() {
        FencedArea found = ledger.within(OTHER_STREET, em -> em.find(FencedArea.class, area));
        List<FencedArea> listed = ledger.within(OTHER_STREET, em -> byCode(em).getResultList());
        int changed = ledger.within(
                OTHER_STREET, em -> em.createQuery("update FencedArea a set a.name = 'x' where a.code = :code")
                        .setParameter("code", code)
                        .executeUpdate());

        assertThat(found).isNull();
        assertThat(listed).isEmpty();
        assertThat(changed).isZero();
        assertThat(areasOfTheHousehold("select h from HouseholdOfFencedArea h join fetch h.area where h.id = :id"))
                .isEmpty();
    }

    @Test
    void anOuterJoinFetchWalksPastTheProvidersFence() {
        assertThat(areasOfTheHousehold("select h from HouseholdOfFencedArea h left join fetch h.area where h.id = :id"))
                .containsExactly(code);
    }

    @Test
    void aRecordReadBeforeWalksPastTheProvidersFence() {
        FencedArea again = ledger.within(
                "%",
                em -> {
                    em.find(FencedArea.class, area);
                    em.setProperty("fence", OTHER_STREET);
                    return em.find(FencedArea.class, area);
                });

        assertThat(again).isNotNull();
    }

    @Test
    void aWriteWalksPastTheProvidersFence() {
        ledger.within(
                "%",
                em -> {
                    FencedArea known = em.find(FencedArea.class, area);
                    em.setProperty("fence", OTHER_STREET);
                    known.rename("written past the fence");
                    em.flush();
                    return known;
                });

        assertThat(given.areaName(code)).isEqualTo("written past the fence");
    }

    @Test
    void aTransactionThatForgetsTheFenceIsRefused() {
        assertThatThrownBy(() -> ledger.without(em -> byCode(em).getResultList()))
                .hasStackTraceContaining("EclipseLink-6174");
    }

    private List<String> areasOfTheHousehold(String query) {
        long household = given.open(code, "1").getId();
        return ledger.within(OTHER_STREET, em -> em.createQuery(query, HouseholdOfFencedArea.class)
                .setParameter("id", household)
                .getResultStream()
                .map(found -> found.area.code)
                .toList());
    }

    private TypedQuery<FencedArea> byCode(EntityManager em) {
        return em.createQuery("select a from FencedArea a where a.code = :code", FencedArea.class)
                .setParameter("code", code);
    }
}
