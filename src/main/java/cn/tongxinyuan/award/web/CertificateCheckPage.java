package cn.tongxinyuan.award.web;

import cn.tongxinyuan.award.CertificateCheck;
import cn.tongxinyuan.organization.RegionService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** 证书查验: somebody types what stands on a paper, and reads whether it was issued and still holds. */
@Named
@RequestScoped
public class CertificateCheckPage {

    @Inject
    CertificateCheck certificates;

    @Inject
    RegionService regions;

    @Inject
    HttpServletRequest request;

    private String number;
    private CertificateCheck.Checked found;

    @PostConstruct
    void read() {
        String typed = request.getParameter(CertificateCheckServlet.NUMBER);
        number = typed == null ? "" : typed.strip();
        found = isAsked() && getSeconds() == null ? certificates.check(number).orElse(null) : null;
    }

    /** As it was typed. */
    public String getNumber() {
        return number;
    }

    public boolean isAsked() {
        return !number.isEmpty();
    }

    /** How long to wait after too many questions; null where this one was welcome. */
    public Integer getSeconds() {
        return (Integer) request.getAttribute(CertificateCheckServlet.WAIT);
    }

    /** Null where there is no such certificate, or nobody has asked. */
    public CertificateCheck.Checked getFound() {
        return found;
    }

    public String getIssuer() {
        return regions.fullName(found.issuer());
    }
}
