package cn.wuli.deploy;

import cn.wuli.local.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.postgresql.replication.LogSequenceNumber;

/**
 * Writers that commit one audit record after another and remember each commit that the server confirmed, with the place in the
 * log that it had reached by then.
 */
final class WriteLoad implements AutoCloseable {
    private static final int WRITERS = 3;

    /** A row that was committed at or before this place of the log. */
    record Commit(long number, LogSequenceNumber place) {}

    private final EmbeddedPostgres postgres;
    private final ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    private final List<Future<?>> writers = new ArrayList<>();
    private final Collection<Commit> commits = new ConcurrentLinkedQueue<>();
    private volatile boolean ended;

    private WriteLoad(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /** Makes the table {@code trial.note} for the numbers: an identity, whose next value is part of what a backup must keep. */
    static WriteLoad on(EmbeddedPostgres postgres) throws SQLException {
        try (var connection = postgres.superuserConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    create schema trial;
                    create table trial.note (number bigint generated always as identity primary key, text text)""");
        }
        var load = new WriteLoad(postgres);
        for (int i = 0; i < WRITERS; i++) {
            load.writers.add(load.threads.submit(load::write));
        }
        return load;
    }

    List<Commit> commits() {
        return List.copyOf(commits);
    }

    void awaitCommits(int more) throws InterruptedException {
        int goal = commits.size() + more;
        while (commits.size() < goal && writers.stream().noneMatch(Future::isDone)) {
            Thread.sleep(10);
        }
    }

    @Override
    public void close() throws Exception {
        ended = true;
        for (var writer : writers) {
            writer.get();
        }
        threads.shutdown();
    }

    private Void write() throws SQLException, InterruptedException {
        try (var connection = postgres.superuserConnection()) {
            connection.setAutoCommit(false);
            while (!ended) {
                long number = note(connection);
                connection.commit();
                commits.add(new Commit(number, place(connection)));
                // Enough of a load; the machine has other work.
                Thread.sleep(3);
            }
        }
        return null;
    }

    private static long note(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        with event as (
                          insert into audit.event (id, tenant_id, day, at, act, outcome, object_type, changes, request_id)
                          values (uuidv7(), '01900000-0000-7000-8000-000000000001', current_date, now(), 'trial', 'DONE',
                                  'trial', '{"text": "试"}', 'trial'))
                        insert into trial.note (text) values ('试') returning number""")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static LogSequenceNumber place(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_current_wal_insert_lsn()::text")) {
            row.next();
            var place = LogSequenceNumber.valueOf(row.getString(1));
            connection.rollback();
            return place;
        }
    }
}
