package cn.tongxinyuan.platform.web;

import cn.tongxinyuan.platform.form.DraftRow;
import cn.tongxinyuan.platform.form.Drafts;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.i18n.Messages;
import cn.tongxinyuan.platform.module.Headline;
import cn.tongxinyuan.platform.module.Module;
import cn.tongxinyuan.platform.module.ModuleRegistry;
import cn.tongxinyuan.platform.module.WorkItem;
import cn.tongxinyuan.platform.setting.Setting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The first page after login: what to do today, a few figures of the caller's unit, the ways on. */
@Named
@RequestScoped
public class IndexPage {

    private static final int MOST_ROWS = 20;
    private static final int MOST_DRAFTS = 5;
    private static final int MOST_FIGURES = 10;
    private static final int SOON_DAYS = 3;

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

    private List<Figure> figures;
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

    /** One figure of the caller's unit. */
    public record Figure(String label, String value, String unit, String note, String address) {
        public String getLabel() {
            return label;
        }

        public String getValue() {
            return value;
        }

        public String getUnit() {
            return unit;
        }

        public String getNote() {
            return note;
        }

        public String getAddress() {
            return address;
        }
    }

    /** A form with a draft: what it is for and which record, by its codes. */
    public record Unfinished(String title, String page, String time) {}

    public List<Row> getRows() {
        return frame.getWork().stream().limit(MOST_ROWS).map(this::row).toList();
    }

    /** How many things to do stand beyond those shown, such as 4 or 79+; empty where all are shown. */
    public String getMore() {
        int more = frame.getWork().size() - MOST_ROWS;
        return more <= 0 ? "" : frame.isWorkCapped() ? more - 1 + "+" : String.valueOf(more);
    }

    /** How the work of the caller's unit stands; each figure opens what it counts. */
    public List<Figure> getFigures() {
        if (figures == null) {
            figures = registry.modules().stream()
                    .sorted(Comparator.comparingInt(Module::order).reversed())
                    .flatMap(module -> module.headlines().stream())
                    .limit(MOST_FIGURES)
                    .map(this::figure)
                    .toList();
        }
        return figures;
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

    private Figure figure(Headline headline) {
        String unitKey = "platform.unit." + headline.unit().replace("%", "percent");
        return new Figure(
                headline.label(),
                headline.value() == null ? "" : show.figure(headline.value(), headline.unit()),
                Messages.has(unitKey) ? language.text(unitKey) : headline.unit(),
                headline.note(),
                request.getContextPath() + headline.address());
    }

    private Row row(WorkItem item) {
        String address = request.getContextPath() + item.address();
        if (item.dueOn() == null) {
            return new Row(item.title(), address, "", "plain", language.text("platform.index.due-none"));
        }
        long days = ChronoUnit.DAYS.between(LocalDate.now(clock), item.dueOn());
        String kind = days < 0 ? "late" : days <= SOON_DAYS ? "warn" : "info";
        String word = days < 0
                ? language.text("platform.index.due-late", -days)
                : days == 0 ? language.text("platform.index.due-today") : language.text("platform.index.due-in", days);
        return new Row(item.title(), address, item.dueOn().toString(), kind, word);
    }
}
