package cn.tongxinyuan.platform.start;

import cn.tongxinyuan.kernel.ScopeGuard;
import cn.tongxinyuan.platform.database.Migrations;
import cn.tongxinyuan.platform.database.ScopeDeclarations;
import cn.tongxinyuan.platform.demo.DemoDistrict;
import cn.tongxinyuan.platform.personal.KeyCheck;
import cn.tongxinyuan.platform.security.Accounts;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.Roles;
import cn.tongxinyuan.platform.security.SystemCaller;
import cn.tongxinyuan.platform.setting.Setting;
import cn.tongxinyuan.platform.setting.SettingCheck;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** What happens when the application starts, in this order. Any failure stops the deployment and names its cause. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class StartUp {

    private static final Logger LOG = System.getLogger(StartUp.class.getName());

    @Inject
    Migrations migrations;

    @Inject
    KeyCheck keys;

    @PersistenceUnit
    EntityManagerFactory persistence;

    @Inject
    Roles roles;

    @Inject
    Accounts accounts;

    @Inject
    DemoDistrict demo;

    @Inject
    Me me;

    private boolean done;

    @PostConstruct
    void start() {
        try {
            SettingCheck.run();
            migrations.run();
            keys.run();
            ScopeDeclarations.check(persistence.getMetamodel());
            ScopeGuard.install(me::scope);
            roles.seed();
            if (Setting.DEMO.isOn()) {
                demo.begin();
            } else {
                demo.continueIfBuilt();
                accounts.createFirst();
                SystemCaller.asSystem(() -> {
                    accounts.resetAdministrator();
                    return null;
                });
            }
            done = true;
        } catch (RuntimeException failure) {
            LOG.log(Level.ERROR, "同心圆 does not start: {0}", failure.getMessage());
            throw failure;
        }
    }

    /** True once everything above succeeded. */
    @Lock(LockType.READ)
    public boolean isDone() {
        return done;
    }
}
