package cn.tongxinyuan.platform.demo;

/** A module's part of the demonstration district. Runs once, in an empty database, under the system's own identity. */
public interface DemoPart {

    /** Place among the parts; what others build on comes first. */
    int order();

    /** Builds the part in transactions of its own. */
    void build();
}
