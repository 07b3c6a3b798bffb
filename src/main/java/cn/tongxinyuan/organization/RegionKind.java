package cn.tongxinyuan.organization;

/** Level of a region; each has a code of its own length. */
public enum RegionKind {
    /** 区, 6 digits. */
    DISTRICT,
    /** 街道, 9 digits. */
    STREET,
    /** 社区 (居民委员会 or 类似社区), 12 digits. */
    COMMUNITY,
    /** 村 (村民委员会), 12 digits. */
    VILLAGE,
    /** 网格, 15 digits. */
    GRID
}
