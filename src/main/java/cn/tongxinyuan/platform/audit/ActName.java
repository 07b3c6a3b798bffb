package cn.tongxinyuan.platform.audit;

import cn.tongxinyuan.platform.i18n.Messages;
import java.util.Optional;
import java.util.stream.Stream;

/** What an act is called where people read of it. */
public final class ActName {

    private ActName() {}

    /**
     * The text for an act {@code <module>.<method>}: the module's word for it, else for the permission it takes, else for a way
     * of reading that many services have. Empty where nobody has a word for it, as for acts that no longer exist.
     */
    public static Optional<String> key(String act) {
        String method = act.substring(act.indexOf('.') + 1);
        return Stream.of(
                        act.replaceFirst("\\.", ".action."),
                        act.replaceFirst("\\.", ".permission."),
                        "platform.reading." + method)
                .filter(Messages::has)
                .findFirst();
    }
}
