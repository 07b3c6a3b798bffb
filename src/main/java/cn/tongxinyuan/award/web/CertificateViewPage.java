package cn.tongxinyuan.award.web;

import cn.tongxinyuan.award.Certificate;
import cn.tongxinyuan.award.CertificateService;
import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.i18n.Messages;
import cn.tongxinyuan.platform.i18n.Told;
import cn.tongxinyuan.platform.paper.Diploma;
import cn.tongxinyuan.platform.paper.Paper;
import cn.tongxinyuan.platform.setting.Setting;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.omnifaces.util.Faces;

/** 核验: what a number says, its paper, and its end. */
@Named
@RequestScoped
public class CertificateViewPage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    @Inject
    CertificateService certificates;

    @Inject
    RegionService regions;

    @Inject
    Language language;

    @Inject
    Frame frame;

    @Inject
    HttpServletRequest request;

    private Certificate certificate;
    private long version;
    private String reason;

    @PostConstruct
    void read() {
        String number = request.getParameter("code");
        certificate = certificates.open(number == null ? "" : number.strip());
        version = certificate.getVersion();
    }

    public Certificate getCertificate() {
        return certificate;
    }

    /** Masked; null once the holder was forgotten. */
    public String getHolder() {
        return certificates.maskedHolder(certificate);
    }

    public String getIssuer() {
        return regions.fullName(certificate.getScope());
    }

    public String getStatement() {
        return language.told(certificate.getStatement());
    }

    /** Sends the paper with the full name, in Chinese whatever its reader's language. */
    public void print() throws IOException {
        String number = certificate.getNumber();
        String holder = certificates.print(number);
        String title = said("award.CertificateKind." + certificate.getKind());
        String statement = Told.in(Messages.CHINESE, certificate.getStatement());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Paper paper = new Paper(out, title)) {
            paper.add(new Diploma(
                    title,
                    said("award.paper.number", number),
                    said("award.paper.holder", holder),
                    said("award.paper.text", statement, certificate.getTitle()),
                    getIssuer(),
                    DAY.format(certificate.getIssuedOn()),
                    said("award.paper.check", getOpenAddress(), number),
                    getOpenAddress() + "?" + CertificateCheckServlet.NUMBER + "=" + number));
        }
        Faces.sendFile(out.toByteArray(), number + ".pdf", true);
    }

    /** Where everybody checks it, as residents reach it. */
    public String getOpenAddress() {
        String scheme = "https".equals(request.getHeader("X-Forwarded-Proto")) ? "https" : request.getScheme();
        return Setting.OPEN_ADDRESS
                        .text()
                        .map(given -> given.replaceFirst("/+$", ""))
                        .orElseGet(() -> scheme + "://" + request.getHeader("Host"))
                + request.getContextPath()
                + CertificateCheckServlet.ADDRESS;
    }

    private static String said(String key, Object... values) {
        return Messages.text(Messages.CHINESE, key, values);
    }

    public String revoke() {
        try {
            certificates.revoke(certificate.getNumber(), version, reason);
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, Map.of("award.rule.reason-needed", "reason"));
        }
        frame.done("award.certificate-view.revoked");
        return "/award/certificate-view?faces-redirect=true&code=" + certificate.getNumber();
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
