package cn.tongxinyuan.platform.web;

import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.i18n.Messages;
import cn.tongxinyuan.platform.task.Headline;
import cn.tongxinyuan.platform.task.Headlines;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** A few figures of the caller's unit for the first page. */
@Named
@RequestScoped
public class HeadlinesModel {

    private static final int MOST_FIGURES = 10;

    @Inject
    Headlines headlines;

    @Inject
    Language language;

    @Inject
    ValueFormat show;

    @Inject
    HttpServletRequest request;

    private List<Figure> figures;

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

    /** How the work of the caller's unit stands; each figure opens what it counts. */
    public List<Figure> getFigures() {
        if (figures == null) {
            figures = headlines.first(MOST_FIGURES).stream().map(this::figure).toList();
        }
        return figures;
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
}
