package cn.tongxinyuan.award;

import cn.tongxinyuan.kernel.DomainEvent;
import cn.tongxinyuan.kernel.ScopePath;

/** A certificate was issued, printed or revoked; names nobody. */
public record CertificateChanged(String subjectCode, ScopePath scope, String summary) implements DomainEvent {

    @Override
    public String subjectType() {
        return "Certificate";
    }
}
