package cn.wuli.testsupport;

import cn.wuli.local.EmbeddedPostgres;
import org.flywaydb.core.Flyway;

/** Runs the product's migrations on a database of a test that needs no running application. */
public final class Migrations {
    private Migrations() {}

    public static void run(EmbeddedPostgres postgres) {
        Flyway.configure()
                .dataSource(postgres.jdbcUrl(), "wuli_migrator", postgres.passwordOf("wuli_migrator"))
                .locations("classpath:db/migration")
                .defaultSchema("ops")
                .createSchemas(true)
                .outOfOrder(true)
                .initSql("set role wuli_owner")
                .load()
                .migrate();
    }
}
