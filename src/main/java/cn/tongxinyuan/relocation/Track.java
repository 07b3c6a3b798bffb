package cn.tongxinyuan.relocation;

/** 征收路径: which law an area follows; the first thing to know about it. */
public enum Track {
    /** 国有土地上房屋征收 (国务院令第590号). */
    STATE,
    /** 集体土地征收 (土地管理法第45-49条). */
    COLLECTIVE,
    /** 协议搬迁: contractual, no statute. */
    NEGOTIATED
}
