package cn.tongxinyuan.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CentreTest {

    private static final LocalDate OPENED = LocalDate.of(2024, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 20);
    private static final Position SOMEWHERE = new Position(
            new BigDecimal("116.987"), new BigDecimal("36.678"), CoordinateSystem.GCJ02, PositionQuality.APPROX);

    @Test
    void isOnTheMapFromTheDayItIsPublishedUntilTheDayItIsWithdrawn() {
        Centre centre = centre(SOMEWHERE);
        centre.publish(LocalDate.of(2024, 3, 1));
        centre.withdraw(LocalDate.of(2024, 4, 1));
        assertThat(centre.isOnMap(LocalDate.of(2024, 2, 29))).isFalse();
        assertThat(centre.isOnMap(LocalDate.of(2024, 3, 1))).isTrue();
        assertThat(centre.isOnMap(LocalDate.of(2024, 3, 31))).isTrue();
        assertThat(centre.isOnMap(LocalDate.of(2024, 4, 1))).isFalse();
    }

    @Test
    void leavesTheMapWhenItCloses() {
        Centre centre = centre(SOMEWHERE);
        centre.publish(TODAY);
        centre.close(TODAY.plusDays(1));
        assertThat(centre.isOnMap(TODAY)).isTrue();
        assertThat(centre.isOnMap(TODAY.plusDays(1))).isFalse();
    }

    @Test
    void mayCloseOnTheDayItOpensAndNotBefore() {
        assertThatThrownBy(() -> centre(SOMEWHERE).close(OPENED.minusDays(1)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("organization.rule.not-closable");
        Centre centre = centre(SOMEWHERE);
        centre.close(OPENED);
        assertThat(centre.isOpen(OPENED)).isFalse();
        assertThatThrownBy(() -> centre.close(OPENED.plusDays(1))).isInstanceOf(RuleViolation.class);
    }

    @Test
    void isOpenFromItsFirstDayToTheDayBeforeItCloses() {
        Centre centre = centre(SOMEWHERE);
        centre.close(TODAY);
        assertThat(centre.isOpen(OPENED.minusDays(1))).isFalse();
        assertThat(centre.isOpen(OPENED)).isTrue();
        assertThat(centre.isOpen(TODAY.minusDays(1))).isTrue();
        assertThat(centre.isOpen(TODAY)).isFalse();
    }

    @Test
    void cannotBePublishedWithoutAPositionOrTwice() {
        Centre nowhere = centre(Position.UNKNOWN);
        assertThatThrownBy(() -> nowhere.publish(TODAY))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("organization.rule.not-publishable");
        Centre published = centre(SOMEWHERE);
        published.publish(TODAY);
        assertThat(published.isPublishable(TODAY)).isFalse();
        assertThatThrownBy(() -> published.publish(TODAY)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void keepsThePositionThatIsOnTheMap() {
        Centre centre = centre(SOMEWHERE);
        centre.publish(TODAY);
        CentreDetails withoutPosition = new CentreDetails("新徐社区党群服务中心", null, Position.UNKNOWN, null);
        assertThatThrownBy(() -> centre.describe(withoutPosition))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("organization.rule.position-published");
        assertThat(centre.getPosition()).isEqualTo(SOMEWHERE);
    }

    @Test
    void aStreetsCentreBelongsToAStreet() {
        CentreDetails details = new CentreDetails("x", null, Position.UNKNOWN, null);
        ScopePath community = new ScopePath("370105013008");
        assertThatThrownBy(() -> new Centre("x", CentreLevel.STREET, community, OPENED, details))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("organization.rule.level-unit");
    }

    private static Centre centre(Position position) {
        return new Centre(
                "370105013008-1",
                CentreLevel.COMMUNITY,
                new ScopePath("370105013008"),
                OPENED,
                new CentreDetails("新徐社区党群服务中心", null, position, null));
    }
}
