package cn.tongxinyuan.platform.personal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskTest {

    @ParameterizedTest
    @CsvSource({
        "370199199001011234, 370199********1234",
        "37019919900101123X, 370199********123X",
        "370199900101123,    370199*****1123",
        "H12345678,          *******78",
        "12,                 *2",
        "1,                  *",
        ","
    })
    void anIdNumberShowsRegionAndLastFour(String number, String masked) {
        assertThat(Mask.idNumber(number)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"19900001234, 199****1234", "86913000, ******00", ","})
    void aMobileShowsNetworkAndLastFour(String number, String masked) {
        assertThat(Mask.mobile(number)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"6222021602001234567, ***************4567", "1234567, *****67"})
    void anAccountShowsItsLastFour(String number, String masked) {
        assertThat(Mask.account(number)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"张三, 张*", "张三丰, 张*", "欧阳锋, 欧阳*", "欧阳, 欧*", "诸葛孔明, 诸葛*", "𠮷田, 𠮷*", "王, *", ","})
    void aNameShowsItsSurname(String name, String masked) {
        assertThat(Mask.name(name)).isEqualTo(masked);
    }
}
