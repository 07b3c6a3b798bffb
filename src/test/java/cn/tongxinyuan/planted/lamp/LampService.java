package cn.tongxinyuan.planted.lamp;

import cn.tongxinyuan.planted.bulb.web.BulbScreen;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Asks for no permission or an undeclared one, compares no version, injects too much, and uses another module's page. */
@Named
@Stateless
public class LampService {

    @Inject
    BulbScreen one;

    @Inject
    LampImpl two;

    @Inject
    LampImpl three;

    @Inject
    LampImpl four;

    @Inject
    LampImpl five;

    @Inject
    LampImpl six;

    @Inject
    LampImpl seven;

    @Inject
    LampImpl eight;

    public void open() {}

    @RolesAllowed(LampPermission.GUESS)
    public void mend(long version) {}

    @RolesAllowed(LampPermission.GUESS)
    public void guess() {}
}
