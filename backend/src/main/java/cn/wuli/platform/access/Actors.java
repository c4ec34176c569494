package cn.wuli.platform.access;

import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import io.agroal.api.AgroalDataSource;
import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.quarkus.cache.CaffeineCache;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Looks up as which post somebody acts. Cached until the epoch of the permissions moves on; every transaction asks the
 * database again whether the post is in force, so a stale entry can never widen what is seen.
 */
@ApplicationScoped
public class Actors {
    private record Key(String subject, @Nullable UUID postId) {}

    private final AgroalDataSource database;
    private final CaffeineCache cache;

    Actors(AgroalDataSource database, @CacheName("actors") Cache cache) {
        this.database = database;
        this.cache = cache.as(CaffeineCache.class);
    }

    /** The cached snapshot, if there is one; never blocks. */
    Optional<Actor> cached(String subject, @Nullable UUID postId) {
        CompletableFuture<Actor> entry = cache.getIfPresent(new Key(subject, postId));
        return entry == null ? Optional.empty() : Optional.ofNullable(entry.getNow(null));
    }

    /**
     * @param postId null: the post used last, else any in force
     * @throws DomainProblem {@code no-acting-post}
     */
    public Actor find(String subject, @Nullable UUID postId) {
        return cached(subject, postId).orElseGet(() -> refresh(subject, postId));
    }

    /** Reads the snapshot anew and replaces the cached one. */
    public Actor refresh(String subject, @Nullable UUID postId) {
        try (Connection connection = database.getConnection()) {
            Actor actor = read(connection, subject, postId);
            cache.put(new Key(subject, postId), CompletableFuture.completedFuture(actor));
            return actor;
        } catch (SQLException unreadable) {
            throw new IllegalStateException("the acting post cannot be read", unreadable);
        }
    }

    public void forget(String subject) {
        cache.invalidateIf(
                        key -> key instanceof Key(String cachedSubject, var ignored) && cachedSubject.equals(subject))
                .await()
                .indefinitely();
    }

    private static Actor read(Connection connection, String subject, @Nullable UUID postId) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select * from auth.actor(?, ?)")) {
            query.setString(1, subject);
            query.setObject(2, postId);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next() || row.getObject("post_id") == null) {
                    throw new DomainProblem(CommonProblem.NO_ACTING_POST);
                }
                String postType = row.getString("post_type");
                String unitKind = row.getString("unit_kind");
                return new Actor(
                        subject,
                        uuid(row, "person_id"),
                        row.getString("person_name"),
                        uuid(row, "post_id"),
                        postType,
                        row.getString("post_name"),
                        row.getString("scope_mode"),
                        uuid(row, "unit_id"),
                        unitKind,
                        uuid(row, "tenant_id"),
                        row.getLong("epoch"),
                        permissions(connection, postType, unitKind));
            }
        }
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class), column);
    }

    private static Set<String> permissions(Connection connection, String postType, String unitKind)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select action from auth.post_action where post_type = ? and unit_kind = ?")) {
            query.setString(1, postType);
            query.setString(2, unitKind);
            try (ResultSet rows = query.executeQuery()) {
                Set<String> permissions = new HashSet<>();
                while (rows.next()) {
                    permissions.add(rows.getString(1));
                }
                return Set.copyOf(permissions);
            }
        }
    }
}
