/**
 * 证书: what the offices certify to somebody, with a number that can be checked.
 *
 * <p>Answers the article: “选育管用” and the courses of the communities, which end with a certificate.
 *
 * <table>
 * <caption>Use cases</caption>
 * <tr><th>use case</th><th>page, call</th><th>service</th><th>permission</th></tr>
 * <tr><td>check a number</td><td>certificate-view, /certificates</td><td>{@link CertificateService#open}</td><td>view, check</td></tr>
 * <tr><td>check a paper without an account</td><td>/open/certificate</td><td>{@link CertificateCheck}</td><td>everybody</td></tr>
 * <tr><td>issue</td><td>with what ends</td><td>{@link CertificateService#issue}</td><td>issue</td></tr>
 * <tr><td>print, revoke</td><td>certificate-view</td><td>{@link CertificateService}</td><td>issue, revoke</td></tr>
 * <tr><td>forget holders</td><td>by the night</td><td>{@link CertificateService#forget}</td><td>issue</td></tr>
 * </table>
 *
 * <p>Glossary: 证书 certificate · 持证人 holder · 核验 check · 撤销 revoke.
 *
 * <p>Decisions. A certificate says in one kept sentence what it certifies, so that it reads the same when what it was issued
 * for is long gone. Whoever checks, on the page or through the mini-program, sees the holder masked; the full name stands on
 * the paper alone, with a code that opens the check, and each printing leaves a row in the trail. After the days the terms name the holder is forgotten, and the
 * number still answers.
 */
package cn.tongxinyuan.award;
