package cn.tongxinyuan.platform.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.Crowd;
import cn.tongxinyuan.Records;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBTransactionRequiredException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An auditor who counts the numbers finds each once, and none missing. */
@ExtendWith(ArquillianExtension.class)
class NumbersIT {

    private static final int CLERKS = 8;
    private static final int ACTS = 12;
    private static final int YEAR = 2024;

    @Inject
    Numbers numbers;

    @Inject
    Records records;

    @Inject
    Crowd crowd;

    @Resource
    UserTransaction transaction;

    private final String prefix = "IT" + Long.toString(System.nanoTime(), 36);

    @Test
    void manyAtOnceLeaveNoGapThoughSomeActsFail() throws Exception {
        List<String> given = together(clerk -> {
            List<String> kept = new ArrayList<>();
            for (int act = 0; act < ACTS; act++) {
                transaction.begin();
                String number = numbers.next(prefix, YEAR);
                if (act % 3 == clerk % 3) {
                    transaction.rollback();
                } else {
                    transaction.commit();
                    kept.add(number);
                }
            }
            return kept;
        });

        assertThat(given).containsExactlyInAnyOrderElementsOf(numbersTo(given.size()));
        assertThat(given).hasSize(CLERKS * ACTS * 2 / 3);
    }

    @Test
    void controlReadingFirstAndWritingLaterGivesANumberTwice() throws Exception {
        CyclicBarrier allHaveRead = new CyclicBarrier(CLERKS);
        transaction.begin();
        numbers.next(prefix, YEAR);
        transaction.commit();
        String series = prefix + "-" + YEAR;

        List<String> given = together(clerk -> {
            Number last = (Number) records.sql("select last_no from platform_number_series where name = ?1", series)
                    .get(0);
            allHaveRead.await(30, TimeUnit.SECONDS);
            long next = last.longValue() + 1;
            records.change("update platform_number_series set last_no = ?1 where name = ?2", next, series);
            return List.of(series + "-" + next);
        });

        assertThat(given).hasSize(CLERKS);
        assertThat(given.stream().distinct()).hasSizeLessThan(CLERKS);
    }

    @Test
    void everyYearBeginsAtOne() throws Exception {
        transaction.begin();
        List<String> given =
                List.of(numbers.next(prefix, YEAR), numbers.next(prefix, YEAR), numbers.next(prefix, YEAR + 1));
        transaction.commit();

        assertThat(given).containsExactly(prefix + "-2024-00001", prefix + "-2024-00002", prefix + "-2025-00001");
    }

    @Test
    void withoutAnActThereIsNoNumber() {
        assertThatThrownBy(() -> numbers.next(prefix, YEAR)).isInstanceOf(EJBTransactionRequiredException.class);
    }

    private List<String> together(Crowd.Act<List<String>> clerk) throws Exception {
        return crowd.together(CLERKS, clerk).stream().flatMap(List::stream).toList();
    }

    private List<String> numbersTo(int last) {
        return IntStream.rangeClosed(1, last)
                .mapToObj(number -> String.format("%s-%d-%05d", prefix, YEAR, number))
                .toList();
    }
}
