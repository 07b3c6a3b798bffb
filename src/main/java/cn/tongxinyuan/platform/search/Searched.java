package cn.tongxinyuan.platform.search;

import java.util.List;

/**
 * What the records of one entity are found by, so that it can be made anew after an update of the product: a CDI bean of this
 * type for each entity that is {@link Findable}.
 */
public interface Searched {

    String entity();

    /** Attributes the keys are made of. */
    List<String> attributes();

    /** The keys of a record as its own verbs would make them today. */
    SearchKeys keys(List<String> values);
}
