package cn.tongxinyuan.planted.lamp;

import java.sql.Connection;

/** Walks past the entities. */
public class LampTable {

    Connection connection;
}
