package cn.tongxinyuan.platform.web;

import cn.tongxinyuan.platform.i18n.Messages;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * The menu beside every page, {@code of} the groups it shows: one line for each, with the pages of the group the reader is in.
 * It grows with the modules and stands on each page, so it is written without a component and seven expressions for every entry.
 */
@FacesComponent(Menu.TYPE)
public class Menu extends UIComponentBase {

    static final String TYPE = "cn.tongxinyuan.Menu";

    /** Whoever has no more pages than this sees them all at once. */
    private static final int AT_A_GLANCE = 9;

    /** The pages of one module in the menu. */
    public static final class Group {

        private final String titleKey;
        private final List<Entry> entries;

        Group(String titleKey, List<Entry> entries) {
            this.titleKey = titleKey;
            this.entries = entries;
        }

        public String getTitleKey() {
            return titleKey;
        }

        public List<Entry> getEntries() {
            return entries;
        }

        boolean isCurrent() {
            return entries.stream().anyMatch(Entry::isCurrent);
        }

        /** One page in the menu or in the path. */
        public static final class Entry {

            private final String address;
            private final String titleKey;
            private final boolean current;

            Entry(String address, String titleKey, boolean current) {
                this.address = address;
                this.titleKey = titleKey;
                this.current = current;
            }

            public String getAddress() {
                return address;
            }

            public String getTitleKey() {
                return titleKey;
            }

            public boolean isCurrent() {
                return current;
            }
        }
    }

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void encodeAll(FacesContext context) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        Locale language = context.getViewRoot().getLocale();
        List<Group> groups = (List<Group>) getAttributes().get("of");
        boolean few =
                groups.stream().mapToInt(group -> group.getEntries().size()).sum() <= AT_A_GLANCE;
        for (Group group : groups) {
            // a heading over a single page would only say the same again
            boolean alone = group.getEntries().size() == 1;
            if (!alone) {
                open(writer, Messages.text(language, group.getTitleKey()), few || group.isCurrent());
            }
            writer.startElement("ul", this);
            for (Group.Entry entry : group.getEntries()) {
                entry(writer, entry, Messages.text(language, entry.getTitleKey()));
            }
            writer.endElement("ul");
            if (!alone) {
                writer.endElement("details");
            }
        }
    }

    private void open(ResponseWriter writer, String title, boolean shown) throws IOException {
        writer.startElement("details", this);
        if (shown) {
            writer.writeAttribute("open", "open", null);
        }
        writer.startElement("summary", this);
        writer.writeAttribute("title", title, null);
        words(writer, title);
        writer.endElement("summary");
    }

    private void entry(ResponseWriter writer, Group.Entry entry, String title) throws IOException {
        writer.startElement("li", this);
        writer.startElement("a", this);
        writer.writeURIAttribute("href", entry.getAddress(), null);
        writer.writeAttribute("title", title, null);
        if (entry.isCurrent()) {
            writer.writeAttribute("aria-current", "page", null);
        }
        words(writer, title);
        writer.endElement("a");
        writer.endElement("li");
    }

    private void words(ResponseWriter writer, String title) throws IOException {
        writer.startElement("b", this);
        writer.writeAttribute("class", "sign", null);
        writer.writeAttribute("aria-hidden", "true", null);
        writer.writeText(title.substring(0, 1), this, null);
        writer.endElement("b");
        writer.startElement("span", this);
        writer.writeAttribute("class", "words", null);
        writer.writeText(title, this, null);
        writer.endElement("span");
    }
}
