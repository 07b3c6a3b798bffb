package cn.tongxinyuan.relocation;

import static cn.tongxinyuan.relocation.RelocationGiven.STREET;
import static cn.tongxinyuan.relocation.RelocationGiven.XINXU;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Statements;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page asks the database few questions, however many rows it shows. */
@ExtendWith(ArquillianExtension.class)
class PageStatementsIT {

    private static final int LIST = 12;
    private static final int RECORD = 20;
    private static final int BOARD = 25;

    @Inject
    Caller caller;

    @Inject
    RelocationGiven given;

    @Inject
    Statements statements;

    @Test
    void listsTakeAtMostTwelveStatements() throws Exception {
        String area = given.roll(XINXU, 25);

        assertThat(sent("/relocation/household-list?area=" + area)).hasSizeBetween(3, LIST);
        assertThat(sent("/relocation/household-list?area=" + area + "&q=20")).hasSizeBetween(3, LIST);
        assertThat(sent("/relocation/area-list")).hasSizeBetween(3, LIST);
    }

    @Test
    void recordsTakeAtMostTwentyStatements() throws Exception {
        String area = given.roll(XINXU, 1);

        assertThat(sent("/relocation/household-view?area=" + area + "&number=1"))
                .hasSizeBetween(3, RECORD);
        assertThat(sent("/relocation/area-view?code=" + area)).hasSizeBetween(3, RECORD);
    }

    @Test
    void theBoardTakesAtMostTwentyFiveStatements() throws Exception {
        assertThat(sent("/relocation/progress-board")).hasSizeBetween(3, BOARD);
    }

    private List<String> sent(String address) throws Exception {
        Api clerk = caller.browser(caller.hired("relocation.chief", STREET));
        clerk.get(address);
        return statements.during(() -> assertThat(clerk.get(address).status()).isEqualTo(200));
    }
}
