package cn.tongxinyuan.market;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.attachment.Attachments;
import cn.tongxinyuan.platform.security.Audited;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Hosts keep photos of a market, with the consent of those who are to be seen (个人信息保护法 article 13). */
@Stateless
@Audited("market")
@RolesAllowed(MarketPermission.HOST)
public class PhotoService {

    @Inject
    MarketQueries queries;

    @Inject
    Attachments attachments;

    @Inject
    Event<MarketChanged> happened;

    /**
     * Keeps a photo; the trail keeps who said that those on it consented.
     *
     * @throws RuleViolation {@code market.rule.consent-needed}, {@code .not-begun}; what is no picture or one too many as
     *     {@link Attachments#add}
     * @throws UnknownRecord {@code market.rule.unknown-market}
     */
    public void add(String code, String name, byte[] content, boolean consent) {
        Market market = queries.hold(queries.market(code));
        market.requireBegun();
        if (!consent) {
            throw new RuleViolation("market.rule.consent-needed");
        }
        attachments.add(MarketPhotos.KIND, code, name, content);
        happened.fire(new MarketChanged(code, market.getScope(), Wording.of("market.told.photo-consent")));
    }
}
