package cn.tongxinyuan.organization;

import cn.tongxinyuan.kernel.ScopePath;

/**
 * What a list of centres shows; null means all.
 *
 * @param unit street or community
 * @param onMap published or not published on the day of asking
 * @param words part of the name or beginning of the code
 */
public record CentreFilter(ScopePath unit, CentreLevel level, Boolean onMap, String words) {

    public static final CentreFilter ALL = new CentreFilter(null, null, null, null);
}
