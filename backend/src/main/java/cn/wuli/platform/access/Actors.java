package cn.wuli.platform.access;

import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.tenancy.ActingPost;
import io.agroal.api.AgroalDataSource;
import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.quarkus.cache.CaffeineCache;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Looks up as which post somebody acts. What was found is remembered, but decides nothing by itself: each request has it
 * confirmed by the database ({@link RememberedActor}), so that a post that was revoked, has ended or belongs to a disabled
 * account may do nothing on the next one.
 */
@ApplicationScoped
public class Actors {
    private record KindOfPost(String postType, String unitKind, long epoch) {}

    private record PostOfAccount(String subject, UUID postId) {}

    private record Found(Actor actor, long epoch) {}

    private final AgroalDataSource database;
    private final Cache permissions;
    private final CaffeineCache found;

    Actors(AgroalDataSource database, @CacheName("permissions") Cache permissions, @CacheName("actors") Cache found) {
        this.database = database;
        this.permissions = permissions;
        this.found = found.as(CaffeineCache.class);
    }

    /**
     * @param postId null: the post used last, else any in force
     * @throws DomainProblem {@code no-acting-post}
     */
    public Actor find(String subject, @Nullable UUID postId) {
        try (Connection connection = database.getConnection()) {
            return find(subject, postId, connection);
        } catch (SQLException unreadable) {
            throw new IllegalStateException("the acting post cannot be read", unreadable);
        }
    }

    private Actor find(String subject, @Nullable UUID postId, Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select * from auth.actor(?, ?)")) {
            query.setString(1, subject);
            query.setObject(2, postId);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next() || row.getObject("post_id") == null) {
                    throw new DomainProblem(CommonProblem.NO_ACTING_POST);
                }
                Actor actor = read(row, subject, connection);
                Found now = new Found(actor, row.getLong("epoch"));
                found.put(new PostOfAccount(subject, actor.postId()), CompletableFuture.completedFuture(now));
                return actor;
            }
        }
    }

    /** What an earlier request found, if it is known still. */
    Optional<RememberedActor> remembered(String subject, UUID postId) {
        return Optional.ofNullable(found.<Found>getIfPresent(new PostOfAccount(subject, postId)))
                .map(CompletableFuture::join)
                .map(known -> new RememberedActor(this, known.actor, known.epoch));
    }

    /** @throws DomainProblem {@code no-acting-post}: the post is not in force any more or is not what it was */
    void demandUnchanged(Actor actor) {
        demandUnchanged(actor, find(actor.subject(), actor.postId()));
    }

    void demandUnchanged(Actor actor, Connection connection) throws SQLException {
        demandUnchanged(actor, find(actor.subject(), actor.postId(), connection));
    }

    private static void demandUnchanged(Actor remembered, Actor now) {
        if (!remembered.equals(now)) {
            throw new DomainProblem(CommonProblem.NO_ACTING_POST);
        }
    }

    /** Those of the given that are in force still. */
    public Set<ActingPost> inForce(Collection<ActingPost> posts) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("select * from auth.in_force(?, ?)")) {
            query.setArray(
                    1,
                    connection.createArrayOf(
                            "text", posts.stream().map(ActingPost::subject).toArray()));
            query.setArray(
                    2,
                    connection.createArrayOf(
                            "uuid", posts.stream().map(ActingPost::postId).toArray()));
            Set<ActingPost> inForce = new HashSet<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    inForce.add(new ActingPost(row.getString(1), row.getObject(2, UUID.class)));
                }
            }
            return inForce;
        } catch (SQLException unreadable) {
            throw new IllegalStateException("the posts in force cannot be read", unreadable);
        }
    }

    private Actor read(ResultSet row, String subject, Connection connection) throws SQLException {
        KindOfPost kind = new KindOfPost(row.getString("post_type"), row.getString("unit_kind"), row.getLong("epoch"));
        return new Actor(
                subject,
                uuid(row, "person_id"),
                row.getString("person_name"),
                uuid(row, "post_id"),
                kind.postType(),
                row.getString("post_name"),
                row.getString("scope_mode"),
                uuid(row, "unit_id"),
                kind.unitKind(),
                uuid(row, "tenant_id"),
                permissions
                        .get(kind, missing -> permissionsOf(missing, connection))
                        .await()
                        .indefinitely());
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class), column);
    }

    private static Set<String> permissionsOf(KindOfPost kind, Connection connection) {
        try (PreparedStatement query = connection.prepareStatement(
                "select action from auth.post_action where post_type = ? and unit_kind = ?")) {
            query.setString(1, kind.postType());
            query.setString(2, kind.unitKind());
            try (ResultSet rows = query.executeQuery()) {
                Set<String> permissions = new HashSet<>();
                while (rows.next()) {
                    permissions.add(rows.getString(1));
                }
                return Set.copyOf(permissions);
            }
        } catch (SQLException unreadable) {
            throw new IllegalStateException("the permissions cannot be read", unreadable);
        }
    }
}
