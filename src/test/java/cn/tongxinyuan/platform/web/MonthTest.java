package cn.tongxinyuan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Weeks from Monday to Sunday, as the address asks. */
class MonthTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 5, 20);

    @Test
    void showsWholeWeeks() {
        Month month = Month.asked(address("2024-02"), TODAY);

        assertThat(month.first()).isEqualTo(LocalDate.of(2024, 1, 29));
        assertThat(month.last()).isEqualTo(LocalDate.of(2024, 3, 3));
        assertThat(month.getWeeks()).hasSize(5).allSatisfy(week -> assertThat(week)
                .hasSize(7)
                .first()
                .extracting(day -> day.date().getDayOfWeek())
                .isEqualTo(DayOfWeek.MONDAY));
    }

    @Test
    void knowsTodayAndWhatIsOnADay() {
        Month month = Month.asked(address(null), TODAY);
        month.put(TODAY, new Month.Entry("夜校", "ok", "/"));

        List<Month.Day> busy = month.getWeeks().stream()
                .flatMap(List::stream)
                .filter(day -> !day.entries().isEmpty())
                .toList();

        assertThat(busy).singleElement().matches(Month.Day::today).matches(Month.Day::inside);
        assertThat(month.isFree()).isFalse();
    }

    @Test
    void leadsToTheMonthsBesideIt() {
        Month month = Month.asked(address("2024-12"), TODAY);

        assertThat(month.getPrevious()).isEqualTo("/calendar?month=2024-11");
        assertThat(month.getNext()).isEqualTo("/calendar?month=2025-01");
    }

    @Test
    void isThisMonthWhereTheAddressMakesNoSense() {
        assertThat(Month.asked(address("2024-13"), TODAY).getNumber()).isEqualTo(5);
        assertThat(Month.asked(address("x"), TODAY).isFree()).isTrue();
    }

    private static HttpServletRequest address(String month) {
        Map<String, Object> answers = Map.of("getRequestURI", "/calendar", "getParameter", month == null ? "" : month);
        return (HttpServletRequest) Proxy.newProxyInstance(
                MonthTest.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class}, (proxy, method, given) -> {
                    Object answer = answers.get(method.getName());
                    return "".equals(answer) ? null : answer;
                });
    }
}
