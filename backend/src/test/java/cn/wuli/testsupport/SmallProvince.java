package cn.wuli.testsupport;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/**
 * The organisation that the tests act in: a province that manages two campuses and guides a city union and a third
 * campus, which the city manages. The first campus has two branches and a group.
 */
public final class SmallProvince {
    public static final UUID PROVINCE = TestIds.id("unit:province");
    public static final UUID CITY = TestIds.id("unit:city");
    public static final UUID CITY_GENERAL_UNION = TestIds.id("unit:city-general-union");
    public static final UUID CAMPUS = TestIds.id("unit:campus");
    public static final UUID BRANCH = TestIds.id("unit:branch");
    public static final UUID GROUP = TestIds.id("unit:group");
    public static final UUID OTHER_BRANCH = TestIds.id("unit:other-branch");
    public static final UUID OTHER_CAMPUS = TestIds.id("unit:other-campus");
    public static final UUID OTHER_CAMPUS_BRANCH = TestIds.id("unit:other-campus-branch");
    public static final UUID GUIDED_CAMPUS = TestIds.id("unit:guided-campus");

    private SmallProvince() {}

    /** The union that owns the data of a unit. */
    public static UUID tenantOf(UUID unit) {
        if (unit.equals(BRANCH) || unit.equals(GROUP) || unit.equals(OTHER_BRANCH)) {
            return CAMPUS;
        }
        return unit.equals(OTHER_CAMPUS_BRANCH) ? OTHER_CAMPUS : unit;
    }

    public static String kindOf(UUID unit) {
        if (unit.equals(PROVINCE)) {
            return "PROVINCE";
        }
        if (unit.equals(CITY)) {
            return "CITY";
        }
        if (unit.equals(GROUP)) {
            return "GROUP";
        }
        return tenantOf(unit).equals(unit) ? "UNIVERSITY" : "BRANCH";
    }

    /** Loads the province unless it stands already. The connection acts as the migration role. */
    public static void load(Connection connection) throws SQLException {
        try (var exists =
                connection.createStatement().executeQuery("select count(*) from org.unit where code = 'T-P'")) {
            exists.next();
            if (exists.getInt(1) > 0) {
                return;
            }
        }
        unit(connection, PROVINCE, PROVINCE, "PROVINCE", "T-P", "测试省教育工会");
        unit(connection, CITY_GENERAL_UNION, null, "EXTERNAL", "T-X", "测试市总工会");
        unit(connection, CITY, CITY, "CITY", "T-C", "测试市教育工会");
        unit(connection, CAMPUS, CAMPUS, "UNIVERSITY", "T-U1", "甲大学工会");
        unit(connection, BRANCH, CAMPUS, "BRANCH", "T-U1-B1", "会计学院分工会");
        unit(connection, GROUP, CAMPUS, "GROUP", "T-U1-B1-G1", "财务管理工会小组");
        unit(connection, OTHER_BRANCH, CAMPUS, "BRANCH", "T-U1-B2", "法学院分工会");
        unit(connection, OTHER_CAMPUS, OTHER_CAMPUS, "UNIVERSITY", "T-U2", "乙大学工会");
        unit(connection, OTHER_CAMPUS_BRANCH, OTHER_CAMPUS, "BRANCH", "T-U2-B1", "医学院分工会");
        unit(connection, GUIDED_CAMPUS, GUIDED_CAMPUS, "UNIVERSITY", "T-U3", "丙学院工会");
        manage(connection, CITY, CITY_GENERAL_UNION);
        manage(connection, CAMPUS, PROVINCE);
        manage(connection, OTHER_CAMPUS, PROVINCE);
        manage(connection, BRANCH, CAMPUS);
        manage(connection, GROUP, BRANCH);
        manage(connection, OTHER_BRANCH, CAMPUS);
        manage(connection, OTHER_CAMPUS_BRANCH, OTHER_CAMPUS);
        manage(connection, GUIDED_CAMPUS, CITY);
        guide(connection, CITY, PROVINCE);
        guide(connection, GUIDED_CAMPUS, PROVINCE);
        execute(connection, "select org.rebuild()");
        for (Persona persona : Persona.values()) {
            person(connection, persona);
        }
        execute(
                connection,
                "update auth.post set valid = daterange('2020-01-01', current_date) where id = ?",
                Persona.EXPIRED_CHAIR.postId());
        execute(connection, "update auth.post set revoked_at = now() where id = ?", Persona.REVOKED_CHAIR.postId());
        execute(connection, "delete from auth.post where id = ?", Persona.WITHOUT_POST.postId());
    }

    private static void unit(Connection connection, UUID id, UUID tenant, String kind, String code, String name)
            throws SQLException {
        execute(
                connection,
                "insert into org.unit (id, tenant_id, kind, code) values (?, ?, ?, ?)",
                id,
                tenant,
                kind,
                code);
        execute(
                connection,
                "insert into org.unit_version (unit_id, valid, name, city_code, basis_document)"
                        + " values (?, '[2020-01-01,)', ?, '330100', '测试〔2020〕1号')",
                id,
                name);
    }

    private static void manage(Connection connection, UUID child, UUID parent) throws SQLException {
        execute(
                connection,
                "insert into org.manage (child_id, parent_id, valid, basis_document)"
                        + " values (?, ?, '[2020-01-01,)', '测试〔2020〕1号')",
                child,
                parent);
    }

    private static void guide(Connection connection, UUID child, UUID guide) throws SQLException {
        execute(
                connection,
                "insert into org.guide (child_id, guide_id, valid, basis_document)"
                        + " values (?, ?, '[2020-01-01,)', '测试〔2020〕1号')",
                child,
                guide);
    }

    private static void person(Connection connection, Persona persona) throws SQLException {
        execute(
                connection,
                "insert into auth.person (id, name) values (?, ?)",
                persona.personId(),
                persona.personName());
        execute(
                connection,
                "insert into auth.account (subject, person_id) values (?, ?)",
                persona.subject(),
                persona.personId());
        execute(
                connection,
                "insert into auth.post (id, person_id, unit_id, post_type, valid)"
                        + " values (?, ?, ?, ?, '[2024-01-01,)')",
                persona.postId(),
                persona.personId(),
                persona.unitId(),
                persona.postType());
    }

    private static void execute(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.execute();
        }
    }
}
