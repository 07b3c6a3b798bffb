package cn.tongxinyuan.platform.audit;

import cn.tongxinyuan.kernel.OutOfScope;
import cn.tongxinyuan.platform.security.Audited;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A service whose use cases never succeed. */
@Audited("it")
@ApplicationScoped
@Transactional
public class FailingUseCase {

    public void outOfScope() {
        throw new OutOfScope();
    }

    public void breakDown() {
        throw new IllegalStateException("the disk is full");
    }
}
