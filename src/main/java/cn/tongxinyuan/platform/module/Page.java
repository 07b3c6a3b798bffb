package cn.tongxinyuan.platform.module;

/**
 * A page a module serves.
 *
 * @param view path of the view without extension, such as {@code petition/petition-list}
 * @param permission who may open it
 * @param menu whether the menu shows it
 */
public record Page(String view, String permission, boolean menu) {

    public static Page menu(String view, String permission) {
        return new Page(view, permission, true);
    }

    public static Page hidden(String view, String permission) {
        return new Page(view, permission, false);
    }

    /** Key of the title: {@code petition/petition-list} → {@code petition.petition-list.title}. */
    public String titleKey() {
        return view.replace('/', '.') + ".title";
    }

    public String address() {
        return "/" + view;
    }

    /** Whether readers may keep views of it: the lists of the menu. */
    public boolean keepsViews() {
        return menu && view.endsWith("-list");
    }
}
