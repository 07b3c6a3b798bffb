package cn.tongxinyuan.market;

import cn.tongxinyuan.kernel.OutOfScope;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.attachment.AttachmentOwner;
import cn.tongxinyuan.platform.security.Me;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Photos belong to a market: its unit's readers look at them, its hosts add and remove. */
@ApplicationScoped
class MarketPhotos implements AttachmentOwner {

    static final String KIND = "Market";
    private static final int MOST = 9;

    @Inject
    MarketQueries queries;

    @Inject
    Me me;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public ScopePath requireLook(String code) {
        return allowed(code, MarketPermission.VIEW);
    }

    @Override
    public ScopePath requireChange(String code) {
        return allowed(code, MarketPermission.HOST);
    }

    @Override
    public int most() {
        return MOST;
    }

    @Override
    public boolean isPictures() {
        return true;
    }

    private ScopePath allowed(String code, String permission) {
        if (!me.may(permission)) {
            throw new OutOfScope();
        }
        return queries.market(code).getScope();
    }
}
