package cn.tongxinyuan.platform.module;

/**
 * A page a module serves.
 *
 * @param view path of the view without extension, such as {@code petition/petition-list}
 * @param permission who may open it
 * @param menu whether the menu shows it
 * @param list view of the list its record is found in: the one of the same noun unless {@link #under} says another
 * @param subject kind of record it shows by its {@code code}, as the trail calls it; empty for none
 */
public record Page(String view, String permission, boolean menu, String list, String subject) {

    public static Page menu(String view, String permission) {
        return new Page(view, permission, true, view, "");
    }

    public static Page hidden(String view, String permission) {
        return new Page(view, permission, false, view.replaceFirst("-[a-z]+$", "-list"), "");
    }

    /** The same page about records of another list. */
    public Page under(String other) {
        return new Page(view, permission, menu, other, subject);
    }

    /** The same page, which shows records of this kind by their code: the trail leads there. */
    public Page about(String type) {
        return new Page(view, permission, menu, list, type);
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
