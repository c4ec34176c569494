package cn.wuli.membership;

import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.TestIds;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** A union of its own with 50,000 members in 100 branches, a chair and the secretary of one branch. */
public final class ManyMembers {
    public static final int MEMBERS = 50_000;
    public static final int BRANCHES = 100;
    public static final String CHAIR = "subject-many-chair";
    public static final String SECRETARY = "subject-many-secretary";
    public static final UUID BRANCH = TestIds.id("many:branch:7");

    private static final UUID UNION = TestIds.id("many:union");

    private ManyMembers() {}

    /** Safe to call from every test. */
    public static void load() throws SQLException {
        try (Connection connection = TestDatabase.asMigrator()) {
            try (var found = connection
                    .createStatement()
                    .executeQuery("select count(*) from biz.member where tenant_id = '" + UNION + "'")) {
                found.next();
                if (found.getInt(1) > 0) {
                    return;
                }
            }
            organisation(connection);
            officer(connection, CHAIR, UNION, "CHAIR");
            officer(connection, SECRETARY, BRANCH, "BRANCH_SECRETARY");
            members(connection);
        }
    }

    public static UUID post(String subject) {
        return TestIds.id("post:" + subject);
    }

    public static void enter(Connection connection, String subject) throws SQLException {
        try (PreparedStatement enter = connection.prepareStatement("select sec.enter(?, ?, 'test')")) {
            enter.setString(1, subject);
            enter.setObject(2, post(subject));
            enter.execute();
        }
    }

    private static void organisation(Connection connection) throws SQLException {
        run(
                connection,
                "insert into org.unit (id, tenant_id, kind, code) values (?, ?, 'UNIVERSITY', 'T-MANY')",
                UNION,
                UNION);
        version(connection, UNION, "万人大学工会");
        for (int n = 0; n < BRANCHES; n++) {
            UUID branch = TestIds.id("many:branch:" + n);
            run(
                    connection,
                    "insert into org.unit (id, tenant_id, kind, code) values (?, ?, 'BRANCH', ?)",
                    branch,
                    UNION,
                    "T-MANY-" + n);
            version(connection, branch, "第%d分工会".formatted(n));
            run(
                    connection,
                    "insert into org.manage (child_id, parent_id, valid, basis_document) values (?, ?, '[2020-01-01,)', '测试')",
                    branch,
                    UNION);
        }
        run(connection, "select org.rebuild()");
    }

    private static void version(Connection connection, UUID unit, String name) throws SQLException {
        run(
                connection,
                "insert into org.unit_version (unit_id, valid, name, basis_document) values (?, '[2020-01-01,)', ?, '测试')",
                unit,
                name);
    }

    private static void officer(Connection connection, String subject, UUID unit, String postType) throws SQLException {
        UUID person = TestIds.id("person:" + subject);
        run(connection, "insert into auth.person (id, name) values (?, ?)", person, "测试" + postType);
        run(connection, "insert into auth.account (subject, person_id) values (?, ?)", subject, person);
        run(
                connection,
                "insert into auth.post (id, person_id, unit_id, post_type, valid) values (?, ?, ?, ?, '[2024-01-01,)')",
                post(subject),
                person,
                unit,
                postType);
    }

    private static void members(Connection connection) throws SQLException {
        run(connection, """
                create temporary table fresh on commit preserve rows as
                select uuidv7() as id, uuidv7() as person_id, n, units.ids[1 + n %% array_length(units.ids, 1)] as unit_id,
                    (array['张伟', '王芳', '李娜', '刘洋', '陈静'])[1 + n %% 5] || n as name,
                    (array['zhangwei', 'wangfang', 'lina', 'liuyang', 'chenjing'])[1 + n %% 5] as pinyin,
                    (array['zw', 'wf', 'ln', 'ly', 'cj'])[1 + n %% 5] as initials
                  from generate_series(1, %d) n,
                    (select array_agg(id order by code) as ids from org.unit where tenant_id = '%s' and kind = 'BRANCH') units
                """.formatted(MEMBERS, UNION));
        run(connection, "insert into auth.person (id, name) select person_id, name from fresh");
        run(connection, """
                insert into biz.member (tenant_id, id, unit_id, person_id, staff_number, name, name_pinyin, name_initials,
                    sex, employment, status, joined_on)
                select '%s', id, unit_id, person_id, 'S' || lpad(n::text, 6, '0'), name, pinyin, initials,
                    case when n %% 2 = 0 then 'MALE' else 'FEMALE' end,
                    case when n %% 20 = 1 then 'DISPATCHED' else 'PERMANENT' end,
                    case when n %% 5000 = 1 then 'APPLYING' else 'ACTIVE' end, date '1990-01-01' + n %% 12000
                  from fresh""".formatted(UNION));
        run(connection, "analyze biz.member, org.unit, org.unit_version");
    }

    private static void run(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.execute();
        }
    }
}
