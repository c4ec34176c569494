package cn.wuli.testsupport;

import cn.wuli.platform.id.Ids;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** People beside the {@link Persona personas}, for tests that change what they may do. */
public final class People {
    private People() {}

    /** A person with one post and no account. */
    public static UUID withPost(UUID unitId, String postType) {
        UUID person = Ids.next();
        execute("insert into auth.person (id, name) values (?, '测试人员')", person);
        addPost(person, unitId, postType);
        return person;
    }

    public static UUID addPost(UUID person, UUID unitId, String postType) {
        UUID post = Ids.next();
        execute(
                "insert into auth.post (id, person_id, unit_id, post_type, valid) values (?, ?, ?, ?, '[2024-01-01,)')",
                post,
                person,
                unitId,
                postType);
        return post;
    }

    public static void revoke(UUID post) {
        execute("update auth.post set revoked_at = now() where id = ?", post);
    }

    public static void restore(UUID post) {
        execute("update auth.post set revoked_at = null where id = ?", post);
    }

    public static void rename(UUID person, String name) {
        execute("update auth.person set name = ? where id = ?", name, person);
    }

    /** Lets the account commands that wait for Keycloak be due now. */
    public static void dueNow() {
        execute("update auth.account_command set created_at = created_at - interval '1 day' where done_at is null");
    }

    /** Binds an account whose subject is {@code subject-} and the id. */
    public static UUID withAccount(UUID unitId, String postType) {
        UUID person = withPost(unitId, postType);
        bind(person, "subject-" + person);
        return person;
    }

    public static void bind(UUID person, String subject) {
        execute("insert into auth.account (subject, person_id) values (?, ?)", subject, person);
    }

    /** A delegation of a post to the person for a year; returns its id. */
    public static UUID delegation(UUID fromPost, UUID toPerson) {
        UUID post = Ids.next();
        UUID delegation = Ids.next();
        execute(
                "insert into auth.post (id, person_id, unit_id, post_type, valid, source)"
                        + " select ?, ?, unit_id, post_type, daterange(current_date, current_date + 365), 'DELEGATION'"
                        + " from auth.post where id = ?",
                post,
                toPerson,
                fromPost);
        execute(
                "insert into auth.delegation (id, from_post_id, to_person_id, post_id, valid, reason)"
                        + " values (?, ?, ?, ?, daterange(current_date, current_date + 365), '测试')",
                delegation,
                fromPost,
                toPerson,
                post);
        return delegation;
    }

    private static void execute(String sql, Object... parameters) {
        try (var connection = TestDatabase.asMigrator();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.execute();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
