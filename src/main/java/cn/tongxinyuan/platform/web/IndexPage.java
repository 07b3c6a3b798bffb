package cn.tongxinyuan.platform.web;

import cn.tongxinyuan.platform.form.DraftRow;
import cn.tongxinyuan.platform.form.Drafts;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.module.ModuleRegistry;
import cn.tongxinyuan.platform.setting.Setting;
import cn.tongxinyuan.platform.task.Task;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The first page after login: what to do today, what was not finished, the ways on. */
@Named
@RequestScoped
public class IndexPage {

    private static final int MOST_ROWS = 20;
    private static final int MOST_DRAFTS = 5;

    @Inject
    Frame frame;

    @Inject
    ModuleRegistry registry;

    @Inject
    Language language;

    @Inject
    ValueFormat show;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    @Inject
    Drafts drafts;

    private List<DraftRow> kept;

    /** One thing to do, with how urgent it is in a word. */
    public record Row(String title, String address, String due, String kind, String word) {
        public String getTitle() {
            return title;
        }

        public String getAddress() {
            return address;
        }

        public String getDue() {
            return due;
        }

        public String getKind() {
            return kind;
        }

        public String getWord() {
            return word;
        }
    }

    /** A form with a draft: what it is for and which record, by its codes. */
    public record Unfinished(String title, String page, String time) {}

    /** What is overdue or due today. */
    public List<Row> getRows() {
        return rows(true);
    }

    /** What waits and has time, or no last day. */
    public List<Row> getLater() {
        return rows(false);
    }

    private List<Row> rows(boolean pressing) {
        LocalDate today = LocalDate.now(clock);
        return frame.getWork().stream()
                .limit(MOST_ROWS)
                .filter(task ->
                        pressing == (task.getDueOn() != null && !task.getDueOn().isAfter(today)))
                .map(this::row)
                .toList();
    }

    /** How many things to do stand beyond those shown, such as 4 or 79+; empty where all are shown. */
    public String getMore() {
        int more = frame.getWork().size() - MOST_ROWS;
        return more <= 0 ? "" : frame.isWorkCapped() ? more - 1 + "+" : String.valueOf(more);
    }

    /** Forms the caller has not finished, the latest first. */
    public List<Unfinished> getDrafts() {
        return kept().stream()
                .limit(MOST_DRAFTS)
                .flatMap(draft -> unfinished(draft).stream())
                .toList();
    }

    /** How many drafts stand beyond those shown. */
    public int getMoreDrafts() {
        return Math.max(0, kept().size() - MOST_DRAFTS);
    }

    private List<DraftRow> kept() {
        if (kept == null) {
            kept = drafts.mine();
        }
        return kept;
    }

    public int getDraftDays() {
        return Setting.DRAFT_DAYS.number();
    }

    private Optional<Unfinished> unfinished(DraftRow draft) {
        return registry.page(draft.page().substring(1).replaceFirst("[?].*", ""))
                .map(page -> new Unfinished(
                        language.text(page.titleKey()) + " " + Address.codes(draft.page()),
                        draft.page(),
                        show.lately(draft.savedAt())));
    }

    public String getToday() {
        return show.weekday(LocalDate.now(clock));
    }

    private Row row(Task task) {
        String title = language.told(task.getTitle());
        String address = request.getContextPath() + task.getAddress();
        LocalDate due = task.getDueOn();
        return new Row(title, address, due == null ? "" : due.toString(), show.urgency(due), show.timeLeft(due));
    }
}
