package cn.tongxinyuan.platform.search;

/** A record that is found by words. Its entity embeds the keys as {@code keys}. */
public interface Findable {

    long getId();

    /** What it is found by; tells nobody else. */
    SearchKeys getSearchKeys();
}
