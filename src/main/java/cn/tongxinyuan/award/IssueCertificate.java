package cn.tongxinyuan.award;

import cn.tongxinyuan.kernel.ScopePath;

/**
 * What is certified, and to whom.
 *
 * @param subject code of what was attended
 * @param title of it, as it stands on the paper
 * @param statement {@link cn.tongxinyuan.kernel.Wording} of what is certified, without the holder
 * @param holderSealed sealed name
 * @param scope unit that issues
 */
public record IssueCertificate(
        CertificateKind kind, String subject, String title, String statement, String holderSealed, ScopePath scope) {}
