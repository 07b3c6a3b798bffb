package cn.tongxinyuan.platform.demo;

import java.util.List;

/** A module's part of the demonstration district. Runs once, in an empty database, under the system's own identity. */
public interface DemoPart {

    /** Place in its strand; what others build on comes first. */
    int order();

    /** The strand it is built in. */
    default DemoStrand strand() {
        return DemoStrand.GROUND;
    }

    /** Builds the part in transactions of its own. */
    void build();

    /** The accounts this part creates, for the table on the login page. */
    default List<DemoAccount> accounts() {
        return List.of();
    }
}
