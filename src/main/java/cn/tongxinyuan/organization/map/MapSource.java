package cn.tongxinyuan.organization.map;

import java.util.List;

/** Records of one module that have a place; a bean of this type is a layer of the map. */
public interface MapSource {

    /** Place among the layers of the table. */
    int order();

    /** Who may see the layer. */
    String permission();

    /** Every record of the caller's unit, also those whose place is not known. */
    List<MapMark> marks();
}
