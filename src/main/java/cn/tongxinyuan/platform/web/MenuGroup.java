package cn.tongxinyuan.platform.web;

import java.util.List;

/** The pages of one module in the menu. */
public class MenuGroup {

    private final String titleKey;
    private final List<Entry> entries;

    MenuGroup(String titleKey, List<Entry> entries) {
        this.titleKey = titleKey;
        this.entries = entries;
    }

    public String getTitleKey() {
        return titleKey;
    }

    public List<Entry> getEntries() {
        return entries;
    }

    /** One page in the menu or in the path. */
    public static class Entry {

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
