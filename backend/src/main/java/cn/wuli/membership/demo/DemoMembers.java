package cn.wuli.membership.demo;

import cn.wuli.platform.id.Ids;
import cn.wuli.platform.tenancy.ActingPost;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Members of one deep campus of the demo who act by themselves; each gets an account that nobody can sign in with. */
public final class DemoMembers {
    private static final String MEMBERS = """
            select m.person_id, m.unit_id from (
              select m.*, row_number() over (partition by m.unit_id order by m.staff_number desc) as place
                from biz.member m join org.unit u on u.id = m.tenant_id join org.unit b on b.id = m.unit_id and b.kind = 'BRANCH'
               where u.code = ? and m.status = 'ACTIVE'
                 and not exists (select from auth.post p where p.person_id = m.person_id and p.post_type <> 'MEMBER')) m
             where m.place <= 3 order by m.place, m.unit_id limit ?""";

    /** A member and his branch. */
    public record Member(ActingPost post, UUID branch) {}

    private DemoMembers() {}

    public static List<Member> of(Connection connection, String campusCode, int limit) throws SQLException {
        List<Member> members = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(MEMBERS)) {
            query.setString(1, campusCode);
            query.setInt(2, limit);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    UUID person = row.getObject(1, UUID.class);
                    UUID branch = row.getObject(2, UUID.class);
                    members.add(new Member(post(connection, person, branch), branch));
                }
            }
        }
        return members;
    }

    private static ActingPost post(Connection connection, UUID person, UUID branch) throws SQLException {
        execute(
                connection,
                "insert into auth.account (subject, person_id) select 'demo-' || ?::text, ?"
                        + " where not exists (select from auth.account where person_id = ?) on conflict do nothing",
                person,
                person,
                person);
        execute(
                connection,
                "insert into auth.post (id, person_id, unit_id, post_type, valid, source)"
                        + " select ?, ?, ?, 'MEMBER', '[2024-01-01,)', 'MEMBERSHIP' where not exists (select from auth.post"
                        + " where person_id = ? and post_type = 'MEMBER')",
                Ids.next(),
                person,
                branch,
                person);
        try (PreparedStatement query = connection.prepareStatement("select a.subject, p.id from auth.account a"
                + " join auth.post p on p.person_id = a.person_id and p.post_type = 'MEMBER' and p.revoked_at is null"
                + " where a.person_id = ?")) {
            query.setObject(1, person);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return new ActingPost(row.getString(1), row.getObject(2, UUID.class));
            }
        }
    }

    private static void execute(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }
}
