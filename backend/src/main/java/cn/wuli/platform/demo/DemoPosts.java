package cn.wuli.platform.demo;

import cn.wuli.platform.tenancy.ActingPost;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The posts of one unit in the demo, to act for. Who holds one without an account gets an account that nobody can sign
 * in with.
 */
public final class DemoPosts {
    private static final String ACCOUNTS = """
            insert into auth.account (subject, person_id)
            select distinct 'demo-' || p.person_id, p.person_id
              from auth.post p join org.unit u on u.id = p.unit_id
             where u.code = ? and p.revoked_at is null
               and not exists (select from auth.account a where a.person_id = p.person_id)
            on conflict do nothing""";
    private static final String POSTS = """
            select distinct on (p.post_type) u.id, p.post_type, p.id, a.subject
              from auth.post p join org.unit u on u.id = p.unit_id join auth.account a on a.person_id = p.person_id
             where u.code = ? and p.revoked_at is null and p.valid @> current_date
             order by p.post_type, p.created_at, p.id""";

    private final UUID unitId;
    private final Map<String, ActingPost> posts;

    private DemoPosts(UUID unitId, Map<String, ActingPost> posts) {
        this.unitId = unitId;
        this.posts = posts;
    }

    /** @throws SQLException also when the unit has no officer */
    public static DemoPosts of(Connection connection, String unitCode) throws SQLException {
        try (PreparedStatement accounts = connection.prepareStatement(ACCOUNTS)) {
            accounts.setString(1, unitCode);
            accounts.execute();
        }
        Map<String, ActingPost> posts = new HashMap<>();
        UUID unit = null;
        try (PreparedStatement query = connection.prepareStatement(POSTS)) {
            query.setString(1, unitCode);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    unit = row.getObject(1, UUID.class);
                    posts.put(row.getString(2), new ActingPost(row.getString(4), row.getObject(3, UUID.class)));
                }
            }
        }
        if (unit == null) {
            throw new SQLException("nobody holds a post in " + unitCode);
        }
        return new DemoPosts(unit, posts);
    }

    public UUID unitId() {
        return unitId;
    }

    public ActingPost holder(String postType) {
        ActingPost post = posts.get(postType);
        if (post == null) {
            throw new IllegalStateException("nobody is " + postType);
        }
        return post;
    }
}
