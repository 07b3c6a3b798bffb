package cn.tongxinyuan.platform.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class ErrorNumberTest {

    @Test
    void theLogSaysWhereItFailedAndNothingOfAnybody() {
        SQLException database = new SQLException("Key (id_number)=(370199199001011234) already exists", "23505");
        String text = ErrorNumber.describe(new IllegalStateException("张三 19900001234", database));
        assertThat(text)
                .contains("IllegalStateException", "ErrorNumberTest", "caused by java.sql.SQLException SQLState 23505")
                .doesNotContain("张三", "1990000", "370199");
    }
}
