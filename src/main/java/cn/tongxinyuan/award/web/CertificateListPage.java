package cn.tongxinyuan.award.web;

import cn.tongxinyuan.award.CertificateListing;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.web.ListPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Certificates of the caller's unit. */
@Named
@RequestScoped
public class CertificateListPage extends ListPage {

    @Inject
    CertificateListing certificates;

    @Override
    protected Listing listing() {
        return certificates;
    }
}
