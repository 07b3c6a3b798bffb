package cn.tongxinyuan.platform.task;

import java.util.List;

/** Figures of a module: a CDI bean of this type brings them to the overview and to the REST interface. */
public interface IndicatorSource {

    /** The module whose bundle names and defines the figures. */
    String module();

    List<Indicator> indicators();
}
