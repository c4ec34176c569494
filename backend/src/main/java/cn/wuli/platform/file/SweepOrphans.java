package cn.wuli.platform.file;

import cn.wuli.platform.job.DailyTask;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;

/** Deletes contents that no row knows: what an instance leaves when it dies between storing and committing. */
@ApplicationScoped
class SweepOrphans implements DailyTask {
    private static final Logger LOG = Logger.getLogger(SweepOrphans.class);
    /** Longer than any transaction. */
    private static final Duration SETTLED = Duration.ofDays(1);

    private final FileStore store;
    private final AgroalDataSource database;

    SweepOrphans(FileStore store, AgroalDataSource database) {
        this.store = store;
        this.database = database;
    }

    @Override
    public String name() {
        return "sweep-orphaned-contents";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(3, 40);
    }

    @Override
    public Reach reach() {
        return Reach.PLATFORM;
    }

    @Override
    public void run(LocalDate today) {
        sweep(Instant.now().minus(SETTLED));
    }

    /** Deletes orphans older than a moment. */
    void sweep(Instant before) {
        try {
            store.forEachOlderThan(before, this::deleteUnknown);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void deleteUnknown(List<String> keys) {
        Set<String> known = known(keys);
        for (String key : keys) {
            if (!known.contains(key)) {
                try {
                    store.delete(key);
                    LOG.infof("deleted an orphaned content");
                } catch (IOException unreachable) {
                    throw new UncheckedIOException(unreachable);
                }
            }
        }
    }

    private Set<String> known(List<String> keys) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select * from biz.known_storage_keys(?)")) {
            query.setArray(1, connection.createArrayOf("text", keys.toArray()));
            Set<String> known = new HashSet<>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    known.add(rows.getString(1));
                }
            }
            return known;
        } catch (SQLException unreadable) {
            throw new IllegalStateException("the known contents cannot be read", unreadable);
        }
    }
}
