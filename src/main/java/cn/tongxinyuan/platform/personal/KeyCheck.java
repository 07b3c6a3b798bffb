package cn.tongxinyuan.platform.personal;

import cn.tongxinyuan.platform.setting.RefusedSetting;
import cn.tongxinyuan.platform.setting.Setting;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Fails closed: a sealed constant in the database proves at each start that the key file is the one everything was
 * sealed with. Without it a lost file would be noticed when the first household is opened, and a new one made in its
 * place would seal half of the district under another key.
 */
@Stateless
@PermitAll
public class KeyCheck {

    private static final String CONSTANT = "tongxinyuan";

    @PersistenceContext
    EntityManager em;

    @Inject
    PersonalData personal;

    /**
     * Loads the keys and proves them.
     *
     * @throws RefusedSetting when the key file is missing, unreadable or another one
     */
    public void run() {
        personal.load(proof().isEmpty());
        em.createNativeQuery("insert into platform_key_check (id, sealed) values (1, ?1) on conflict do nothing")
                .setParameter(1, personal.seal(CONSTANT))
                .executeUpdate();
        try {
            if (CONSTANT.equals(personal.open((String) proof().get(0)))) {
                return;
            }
        } catch (SealBroken broken) {
            throw refusal(broken);
        }
        throw refusal(null);
    }

    private List<?> proof() {
        return em.createNativeQuery("select sealed from platform_key_check").getResultList();
    }

    private static RefusedSetting refusal(SealBroken cause) {
        return new RefusedSetting(
                "the key file (" + Setting.KEY_FILE.key() + ") is not the one this database was sealed with", cause);
    }
}
