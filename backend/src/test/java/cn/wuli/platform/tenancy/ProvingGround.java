package cn.wuli.platform.tenancy;

import cn.wuli.local.EmbeddedPostgres;
import cn.wuli.platform.tenancy.PolicyOracle.Post;
import cn.wuli.platform.tenancy.PolicyOracle.Reach;
import cn.wuli.platform.tenancy.PolicyOracle.Row;
import cn.wuli.testsupport.Migrations;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A database of its own with one table for each way of {@code sec.protect}, filled and emptied for each trial. */
final class ProvingGround implements AutoCloseable {
    static final Map<String, Reach> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put("proof_tenant", new Reach(false, false, false));
        TABLES.put("proof_unit", new Reach(true, false, false));
        TABLES.put("proof_person", new Reach(false, true, false));
        TABLES.put("proof_both", new Reach(true, true, false));
        TABLES.put("proof_shared", new Reach(false, false, true));
    }

    private final EmbeddedPostgres postgres = EmbeddedPostgres.ephemeral();
    final Connection migrator;
    final Connection application;
    final Connection superuser;

    ProvingGround() throws SQLException {
        Migrations.run(postgres);
        migrator = connect("wuli_migrator");
        application = connect("wuli_app");
        application.setAutoCommit(false);
        superuser = postgres.superuserConnection();
        superuser.setAutoCommit(false);
        try (var statement = migrator.createStatement()) {
            statement.execute("set role wuli_owner");
            for (Map.Entry<String, Reach> table : TABLES.entrySet()) {
                statement.execute("create table biz." + table.getKey() + " (tenant_id uuid not null, id uuid not null,"
                        + " unit_id uuid not null, person_id uuid not null, primary key (tenant_id, id))");
                statement.execute("call sec.protect('biz." + table.getKey() + "'" + arguments(table.getValue()) + ")");
                statement.execute("grant select, insert, update, delete on biz." + table.getKey() + " to wuli_app");
            }
            statement.execute("reset role");
        }
        execute(
                "insert into auth.post_type (code, name, scope_mode) values ('PROOF_T', 'T', 'T'), ('PROOF_S', 'S', 'S'),"
                        + " ('PROOF_P', 'P', 'P')");
    }

    private static String arguments(Reach reach) {
        return (reach.byUnit() ? ", unit_column => 'unit_id'" : "")
                + (reach.byPerson() ? ", person_column => 'person_id'" : "")
                + (reach.shared() ? ", shared => true" : "");
    }

    void reset() throws SQLException {
        application.rollback();
        for (String table : TABLES.keySet()) {
            execute("delete from biz." + table);
        }
        for (String table : List.of(
                "auth.post",
                "auth.account",
                "auth.person",
                "org.closure_now",
                "org.oversight_now",
                "org.manage",
                "org.unit_version",
                "org.unit")) {
            execute("delete from " + table);
        }
    }

    void load(PolicyOracle oracle, List<Post> posts, List<Row> rows) throws SQLException {
        int code = 0;
        for (Map.Entry<UUID, UUID> unit : oracle.tenantOf().entrySet()) {
            boolean root = unit.getKey().equals(unit.getValue());
            execute(
                    "insert into org.unit (id, tenant_id, kind, code) values (?, ?, ?, ?)",
                    unit.getKey(),
                    unit.getValue(),
                    root ? "UNIVERSITY" : "BRANCH",
                    "PROOF-" + code++);
            execute(
                    "insert into org.unit_version (unit_id, valid, name, basis_document) values (?, '[2020-01-01,)', 'x', 'x')",
                    unit.getKey());
        }
        for (Map.Entry<UUID, UUID> edge : oracle.parentOf().entrySet()) {
            execute(
                    "insert into org.manage (child_id, parent_id, valid, basis_document) values (?, ?, '[2020-01-01,)', 'x')",
                    edge.getKey(),
                    edge.getValue());
        }
        execute("select org.rebuild()");
        Map<UUID, Boolean> known = new HashMap<>();
        for (Post post : posts) {
            if (known.putIfAbsent(post.person(), true) == null) {
                execute("insert into auth.person (id, name) values (?, 'x')", post.person());
                execute(
                        "insert into auth.account (subject, person_id) values (?, ?)",
                        post.person().toString(),
                        post.person());
            }
            execute(
                    "insert into auth.post (id, person_id, unit_id, post_type, valid) values (?, ?, ?, ?, '[2020-01-01,)')",
                    post.id(),
                    post.person(),
                    post.unit(),
                    "PROOF_" + post.mode());
        }
        for (String table : TABLES.keySet()) {
            try (PreparedStatement insert =
                    migrator.prepareStatement("insert into biz." + table + " values (?, ?, ?, ?)")) {
                for (Row row : rows) {
                    insert.setObject(1, row.tenant());
                    insert.setObject(2, row.id());
                    insert.setObject(3, row.unit());
                    insert.setObject(4, row.person());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }
    }

    /** What the application's role sees of a table as a post. */
    Set<UUID> seen(Post post, String table) throws SQLException {
        enter(post);
        try (var statement = application.createStatement();
                ResultSet rows = statement.executeQuery("select id from biz." + table)) {
            Set<UUID> seen = new HashSet<>();
            while (rows.next()) {
                seen.add(rows.getObject(1, UUID.class));
            }
            return seen;
        } finally {
            application.rollback();
        }
    }

    void enter(Post post) throws SQLException {
        try (PreparedStatement enter = application.prepareStatement("select sec.enter(?, ?, 'proof')")) {
            enter.setString(1, post.person().toString());
            enter.setObject(2, post.id());
            enter.execute();
        }
    }

    void execute(String sql, Object... parameters) throws SQLException {
        execute(migrator, sql, parameters);
    }

    static void execute(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.execute();
        }
    }

    private Connection connect(String role) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(), role, postgres.passwordOf(role));
    }

    @Override
    public void close() throws SQLException {
        superuser.close();
        application.close();
        migrator.close();
        postgres.close();
    }
}
