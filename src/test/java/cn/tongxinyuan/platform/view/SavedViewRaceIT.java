package cn.tongxinyuan.platform.view;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.kernel.RuleViolation;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Several pages of one reader save at once: names, the default and the most a list keeps hold as one by one. */
@ExtendWith(ArquillianExtension.class)
class SavedViewRaceIT {

    private static final String LIST = "administration/audit-list";
    private static final String UNIT = "370105";
    private static final int PAGES = 6;

    @Inject
    SavedViews views;

    @Inject
    Caller caller;

    @Inject
    Records records;

    @Resource
    ManagedExecutorService executor;

    @Test
    void ofManyPagesThatUseOneNameOneSavesAndTheOthersAreToldWhy() throws Exception {
        String reader = caller.hired("platform.auditor", UNIT);
        Queue<String> told = new ConcurrentLinkedQueue<>();

        together(i -> {
            try {
                save(reader, "同名", "outcome=" + i);
            } catch (RuleViolation refused) {
                told.add(refused.code());
            }
        });

        assertThat(told).hasSize(PAGES - 1).containsOnly("VIEW_NAME_TAKEN");
        assertThat(shown(reader)).hasSize(1);
    }

    @Test
    void ofManyPagesThatWishADefaultOneHasIt() throws Exception {
        String reader = caller.hired("platform.auditor", UNIT);

        together(i -> save(reader, "视图" + i, "outcome=" + i));

        assertThat(shown(reader)).hasSize(PAGES);
        assertThat(shown(reader)).filteredOn(ViewRow::standard).hasSize(1);
    }

    @Test
    void controlReadingFirstAndSavingLaterLeavesSeveralDefaults() throws Exception {
        String reader = caller.hired("platform.auditor", UNIT);
        for (int i = 0; i < PAGES; i++) {
            String name = "视图" + i;
            caller.as(reader, () -> views.keepView(LIST, "outcome=" + name, new ViewWish(name, false, false)));
        }
        CyclicBarrier allHaveRead = new CyclicBarrier(PAGES);

        together(i -> {
            boolean free = records.sql("select 1 from platform_saved_view where owner = ?1 and standard", reader)
                    .isEmpty();
            allHaveRead.await(30, TimeUnit.SECONDS);
            if (free) {
                records.change(
                        "update platform_saved_view set standard = true where owner = ?1 and name = ?2",
                        reader,
                        "视图" + i);
            }
        });

        assertThat(shown(reader)).filteredOn(ViewRow::standard).hasSizeGreaterThan(1);
    }

    private void save(String reader, String name, String conditions) {
        caller.as(reader, () -> views.keepView(LIST, conditions, new ViewWish(name, false, true)));
    }

    private List<ViewRow> shown(String reader) {
        return caller.as(reader, () -> views.shown(LIST));
    }

    @FunctionalInterface
    private interface PageOfAReader {
        void act(int index) throws Exception;
    }

    private void together(PageOfAReader page) throws Exception {
        CyclicBarrier start = new CyclicBarrier(PAGES);
        List<Future<?>> pages = new ArrayList<>();
        for (int i = 0; i < PAGES; i++) {
            int index = i;
            pages.add(executor.submit(() -> {
                start.await(30, TimeUnit.SECONDS);
                page.act(index);
                return null;
            }));
        }
        for (Future<?> each : pages) {
            each.get(60, TimeUnit.SECONDS);
        }
    }
}
