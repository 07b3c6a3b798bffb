package cn.tongxinyuan.platform.audit;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/** Refuses update and delete on the embedded database; PostgreSQL has the same guard as a function. */
public class AppendOnly implements Trigger {

    @Override
    public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
        throw new SQLException("append-only: the audit trail refuses update and delete");
    }
}
