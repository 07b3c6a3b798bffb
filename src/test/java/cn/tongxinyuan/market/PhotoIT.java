package cn.tongxinyuan.market;

import static cn.tongxinyuan.market.MarketGiven.XINXU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.platform.attachment.AttachedRow;
import cn.tongxinyuan.platform.attachment.Attachments;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Photos of a market: with consent, nine at most, seen by those who see the market. */
@ExtendWith(ArquillianExtension.class)
class PhotoIT {

    @Inject
    Caller caller;

    @Inject
    MarketGiven given;

    @Inject
    Records records;

    @Inject
    PhotoService photos;

    @Inject
    Attachments attachments;

    @Test
    void aPhotoIsKeptWithTheConsentOfThoseOnIt() throws Exception {
        String market = opened();
        assertRefused("market.rule.consent-needed", () -> add(market, "合影.png", picture(), false));
        assertThat(kept(market)).isEmpty();

        add(market, "合影.png", picture(), true);

        assertThat(kept(market)).extracting(AttachedRow::name).containsExactly("合影.png");
        assertThat(records.sql(
                        "select summary from platform_audit where subject_code = ?1 and summary like '%photo-consent%'",
                        market))
                .hasSize(1);
    }

    @Test
    void aTenthPhotoIsRefusedUntilOneIsRemoved() throws Exception {
        String market = opened();
        for (int i = 1; i <= 9; i++) {
            add(market, i + ".png", picture(), true);
        }
        assertRefused("platform.rule.files-most", () -> add(market, "10.png", picture(), true));

        String first = kept(market).get(0).code();
        caller.asSystem(() -> attachments.remove(first));
        add(market, "10.png", picture(), true);

        assertThat(kept(market)).hasSize(9);
    }

    @Test
    void whatIsNoPictureOrComesBeforeTheDayIsRefused() {
        String market = opened();
        byte[] paper = "%PDF-1.7 paper".getBytes(StandardCharsets.US_ASCII);
        assertRefused("platform.rule.pictures-only", () -> add(market, "表.pdf", paper, true));
        String planned = given.market();
        assertRefused("market.rule.not-begun", () -> add(planned, "合影.png", picture(), true));
    }

    @Test
    void anotherCommunityNeitherSeesNorOpensThem() throws Exception {
        String market = opened();
        add(market, "合影.png", picture(), true);
        String file = "/attachment?code=" + kept(market).get(0).code();
        Api own = caller.browser(caller.hired("organization.community-secretary", XINXU));
        Api other = caller.browser(caller.hired("organization.community-secretary", "370105013001"));

        assertThat(own.get(file).status()).isEqualTo(200);
        assertThat(own.get("/market/market-view?tab=day&code=" + market).body()).contains("合影.png");
        assertThat(other.get(file).status()).isEqualTo(404);
    }

    private String opened() {
        String market = given.market();
        given.begin(market);
        return market;
    }

    private void add(String market, String name, byte[] content, boolean consent) {
        caller.asSystem(() -> photos.add(market, name, content, consent));
    }

    private List<AttachedRow> kept(String market) {
        return caller.asSystem(() -> attachments.of(MarketPhotos.KIND, market));
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.key())
                .isEqualTo(key));
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
