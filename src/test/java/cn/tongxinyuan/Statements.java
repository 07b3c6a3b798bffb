package cn.tongxinyuan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.eclipse.persistence.logging.AbstractSessionLog;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * The SQL statements the persistence unit sends while something happens, a page that is fetched over HTTP included.
 * Timers are left out; work on a plain connection, such as migrations, is not seen.
 */
@ApplicationScoped
public class Statements {

    @PersistenceUnit
    EntityManagerFactory factory;

    /** Runs the work and returns the statements in their order. */
    public List<String> during(Caller.Work work) throws java.lang.Exception {
        ServerSession session = factory.unwrap(ServerSession.class);
        SessionLog before = session.getSessionLog();
        Recorder recorder = new Recorder(before);
        session.setSessionLog(recorder);
        try {
            work.run();
        } finally {
            session.setSessionLog(before);
        }
        return List.copyOf(recorder.sql);
    }

    private static final class Recorder extends AbstractSessionLog {

        private final SessionLog before;
        private final Queue<String> sql = new ConcurrentLinkedQueue<>();

        private Recorder(SessionLog before) {
            this.before = before;
        }

        @Override
        public boolean shouldLog(int level, String category) {
            return isStatement(level, category) || before.shouldLog(level, category);
        }

        @Override
        public void log(SessionLogEntry entry) {
            if (!isStatement(entry.getLevel(), entry.getNameSpace())) {
                before.log(entry);
            } else if (!Thread.currentThread().getName().startsWith("__ejb-thread-pool")) {
                sql.add(entry.getMessage());
            }
        }

        private static boolean isStatement(int level, String category) {
            return level == FINE && SQL.equals(category);
        }
    }
}
