package cn.tongxinyuan.platform.task;

import java.util.List;

/** What a module tells on the first page: a CDI bean of this type. */
public interface HeadlineSource {

    /** The module; later ones in the menu speak first. */
    String module();

    /** Figures that say how the work of the caller's unit stands, the most telling first; nothing to whom they are none of. */
    List<Headline> headlines();
}
