package cn.tongxinyuan.platform.attachment;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.platform.security.Me;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Records of a test's own, called by the code of their unit and a word; the word {@code closed} admits no change. */
@ApplicationScoped
public class PetitionFiles implements AttachmentOwner {

    static final String KIND = "ItPetition";

    @Inject
    Me me;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public ScopePath requireLook(String code) {
        ScopePath unit = new ScopePath(code.split("/")[0]);
        if (me.scope() == null || !me.scope().contains(unit)) {
            throw new UnknownRecord("platform.rule.unknown-file");
        }
        return unit;
    }

    @Override
    public ScopePath requireChange(String code) {
        if (code.endsWith("closed")) {
            throw new RuleViolation("platform.rule.file-kind");
        }
        return requireLook(code);
    }
}
