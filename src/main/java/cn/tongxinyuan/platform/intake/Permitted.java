package cn.tongxinyuan.platform.intake;

import cn.tongxinyuan.platform.security.Me;
import jakarta.ejb.EJBAccessException;

/** The permission of a kind of workbook, which no annotation can name. */
final class Permitted {

    private Permitted() {}

    /** @throws EJBAccessException as the container does where a role is missing */
    static void require(Me me, Intake<?> intake) {
        if (!me.may(intake.permission())) {
            throw new EJBAccessException("needs " + intake.permission());
        }
    }

    /** The module's word, the first part of its actions in the trail. */
    static String module(Intake<?> intake) {
        return intake.kind().substring(0, intake.kind().indexOf('.'));
    }
}
