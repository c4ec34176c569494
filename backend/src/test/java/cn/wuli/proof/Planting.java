package cn.wuli.proof;

import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Puts the canary of its union into every prose column of every row of every tenant table; a union without a row in a
 * table gets a copy of one of the campus, so that each table holds something of everybody. Pulled out again at the end.
 */
final class Planting implements AutoCloseable {
    /** Without what a union publishes for, or offers to, the unions below it: there it is meant to be seen. */
    private static final String TEXTS = """
            select c.relname, a.attname from pg_class c
              join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
              where n.nspname = 'biz' and c.relkind in ('r', 'p') and not c.relispartition and c.relname not like 'proof%'
                and c.relname not in ('published_answer', 'hotline', 'service_session')
                and a.attnum > 0 and not a.attisdropped and a.atttypid = 'text'::regtype and a.attgenerated = ''
                and a.attname ~ '(name|reason|title|text|answer|summary|opinion|explanation|message|description|label|basis_document)$'
                and a.attname <> 'status_reason'
              order by 1, a.attnum""";

    private final Connection connection;
    private final Map<String, List<String>> columns = new TreeMap<>();
    private int rows;
    private int copies;

    private Planting(Connection connection) {
        this.connection = connection;
    }

    static Planting begin() throws SQLException {
        Planting planting = new Planting(TestDatabase.server().superuserConnection());
        planting.connection.setAutoCommit(false);
        // Neither triggers nor foreign keys: the rows are to be seen, not to be right.
        planting.execute("set session_replication_role = replica");
        planting.findColumns();
        for (String table : planting.columns.keySet()) {
            for (UUID tenant : Canary.tenants()) {
                planting.plant(table, tenant);
            }
        }
        planting.connection.commit();
        return planting;
    }

    int tables() {
        return columns.size();
    }

    int rows() {
        return rows;
    }

    int copies() {
        return copies;
    }

    @Override
    public void close() throws SQLException {
        for (Map.Entry<String, List<String>> table : columns.entrySet()) {
            for (UUID tenant : Canary.tenants()) {
                String mark = Canary.of(tenant);
                if (!tenant.equals(SmallProvince.CAMPUS)) {
                    execute("delete from biz." + table.getKey() + " t where tenant_id = '" + tenant
                            + "' and to_jsonb(t)::text like '%" + copyOf(mark) + "%'");
                }
                for (String column : table.getValue()) {
                    attempt("update biz." + table.getKey() + " set " + column + " = replace(" + column + ", '" + mark
                            + "', '') where tenant_id = '" + tenant + "' and " + column + " like '%" + mark + "%'");
                }
            }
        }
        connection.commit();
        connection.close();
    }

    private void findColumns() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(TEXTS)) {
            while (row.next()) {
                columns.computeIfAbsent(row.getString(1), table -> new ArrayList<>())
                        .add(row.getString(2));
            }
        }
    }

    private void plant(String table, UUID tenant) throws SQLException {
        String mark = Canary.of(tenant);
        if (count(table, tenant) == 0) {
            copies += attempt(copy(table, tenant, copyOf(mark)));
        }
        for (String column : columns.get(table)) {
            rows += attempt("update biz." + table + " set " + column + " = coalesce(" + column + ", '') || '" + mark
                    + "' where tenant_id = '" + tenant + "' and coalesce(" + column + ", '') not like '%" + mark
                    + "%'");
        }
    }

    /** With an id of its own, and at the union itself. */
    private String copy(String table, UUID tenant, String mark) throws SQLException {
        List<String> all = new ArrayList<>();
        try (ResultSet column = connection.getMetaData().getColumns(null, "biz", table, null)) {
            while (column.next()) {
                if (!"YES".equals(column.getString("IS_GENERATEDCOLUMN"))) {
                    all.add(column.getString("COLUMN_NAME"));
                }
            }
        }
        String changed = "jsonb_build_object('tenant_id', '" + tenant + "'"
                + (all.contains("id") ? ", 'id', gen_random_uuid()" : "")
                + (all.contains("unit_id") ? ", 'unit_id', '" + tenant + "'" : "")
                + columns.get(table).stream()
                        .map(column -> ", '" + column + "', '" + mark + "'")
                        .collect(Collectors.joining())
                + ")";
        String names = String.join(", ", all);
        return "insert into biz." + table + " (" + names + ") select " + names
                + " from jsonb_populate_record(null::biz." + table + ", (select to_jsonb(t) || " + changed
                + " from biz." + table + " t where tenant_id = '" + SmallProvince.CAMPUS + "' limit 1))"
                + " where tenant_id is not null";
    }

    private static String copyOf(String mark) {
        return mark + "副本";
    }

    private int count(String table, UUID tenant) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select count(*) from biz." + table + " where tenant_id = '" + tenant + "'")) {
            row.next();
            return row.getInt(1);
        }
    }

    /** A constraint may want the column as it is: then it holds no prose. */
    private int attempt(String sql) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException refused) {
            connection.rollback(before);
            return 0;
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
