package cn.tongxinyuan.platform.web;

import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.i18n.Messages;
import cn.tongxinyuan.platform.module.Indicator;
import cn.tongxinyuan.platform.module.Module;
import cn.tongxinyuan.platform.module.ModuleRegistry;
import cn.tongxinyuan.platform.module.WorkItem;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.PlatformPermission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The first page after login: what to do today, a few figures of the caller's unit, the ways on. */
@Named
@RequestScoped
public class IndexPage {

    private static final int MOST_ROWS = 20;
    private static final int MOST_FIGURES = 5;
    private static final int SOON_DAYS = 3;

    @Inject
    Frame frame;

    @Inject
    ModuleRegistry registry;

    @Inject
    Me me;

    @Inject
    Language language;

    @Inject
    Show show;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private List<Figure> figures;

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
    public record Figure(String label, String value, String unit, String note) {
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
    }

    public List<Row> getRows() {
        return frame.getWork().stream().limit(MOST_ROWS).map(this::row).toList();
    }

    /** How many things to do stand beyond those shown. */
    public int getMore() {
        return Math.max(0, frame.getWork().size() - MOST_ROWS);
    }

    /** Figures of the modules the caller works with, for those who may read indicators. */
    public List<Figure> getFigures() {
        if (figures == null) {
            figures = me.may(PlatformPermission.INDICATORS) ? read() : List.of();
        }
        return figures;
    }

    public String getToday() {
        return show.weekday(LocalDate.now(clock));
    }

    private List<Figure> read() {
        List<Figure> read = new ArrayList<>();
        for (Module module : registry.modules()) {
            for (Indicator indicator : module.indicators()) {
                if (read.size() < MOST_FIGURES && me.may(indicator.permission())) {
                    read.add(figure(module, indicator));
                }
            }
        }
        return read;
    }

    private Figure figure(Module module, Indicator indicator) {
        Indicator.Figure figure = indicator.value().apply(me.scope(), LocalDate.now(clock));
        String unitKey = "platform.unit." + indicator.unit().replace("%", "percent");
        String note = figure.denominator() == null
                ? ""
                : show.figure(figure.numerator()) + " / " + show.figure(figure.denominator());
        BigDecimal value = figure.value();
        return new Figure(
                language.text(module.code() + ".indicator." + indicator.code() + ".name"),
                value == null ? "" : show.figure(value, indicator.unit()),
                Messages.has(unitKey) ? language.text(unitKey) : indicator.unit(),
                note);
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
