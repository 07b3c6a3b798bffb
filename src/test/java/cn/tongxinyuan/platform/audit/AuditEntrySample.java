package cn.tongxinyuan.platform.audit;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.ScopeSample;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.security.SignIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

@ApplicationScoped
class AuditEntrySample implements ScopeSample {

    @Inject
    Caller caller;

    @Inject
    SignIn signIn;

    @Inject
    AuditTrail trail;

    @Override
    public Class<?> entity() {
        return AuditEntry.class;
    }

    @Override
    public long stored(ScopePath unit) {
        String person = caller.hired("platform.auditor", unit.code());
        AuditEntry entry = AuditEntry.failed(signIn.byUsername(person).orElseThrow(), "it.sample", "sample");
        trail.keep(entry);
        return entry.getId();
    }
}
