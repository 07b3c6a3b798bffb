package cn.tongxinyuan.platform.view;

/**
 * How a view shall be called and used.
 *
 * @param shared seen by all accounts of the owner's unit
 * @param standard opened when its owner opens the list from the menu
 */
public record ViewWish(String name, boolean shared, boolean standard) {

    public ViewWish {
        name = name == null ? "" : name.strip();
    }
}
