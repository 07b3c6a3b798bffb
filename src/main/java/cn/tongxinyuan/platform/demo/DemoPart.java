package cn.tongxinyuan.platform.demo;

import java.util.List;

/** A module's part of the demonstration district. Runs once, in an empty database, under the system's own identity. */
public interface DemoPart {

    /** Place among the parts; what others build on comes first. */
    int order();

    /** Builds the part in transactions of its own. */
    void build();

    /** The accounts this part creates, for the table on the login page. */
    default List<DemoAccount> accounts() {
        return List.of();
    }
}
