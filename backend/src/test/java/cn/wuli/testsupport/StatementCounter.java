package cn.wuli.testsupport;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts the statements that Hibernate prepares, so that a test can say how many queries a request needs. */
@PersistenceUnitExtension
public class StatementCounter implements StatementInspector {
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Override
    public String inspect(String sql) {
        COUNT.incrementAndGet();
        return sql;
    }

    /** How many statements the work made the application prepare. */
    public static int during(Runnable work) {
        int before = COUNT.get();
        work.run();
        return COUNT.get() - before;
    }
}
