package cn.wuli.platform.demo;

import java.sql.Connection;
import org.jboss.logging.Logger;

/** What a step of the demo data works with. */
public final class DemoRun {
    /** The category by which the launcher finds the lines that it shows. */
    static final Logger LOG = Logger.getLogger("demo");

    private final Connection connection;

    public DemoRun(Connection connection) {
        this.connection = connection;
    }

    /** In a transaction that the loader commits; acts as the migration role. */
    public Connection connection() {
        return connection;
    }

    public void progress(String what, int done, int total) {
        LOG.infof("%s %d / %d", what, done, total);
    }
}
