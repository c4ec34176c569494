package cn.wuli.assistance.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** What a demo needs and no command may do: invented 低保 standards, accounts that act for officers, days gone by. */
final class DemoArrangements {
    private DemoArrangements() {}

    /** The standards are shown as 演示数据 wherever they are used. */
    static void prepare(Connection connection, UUID campus) throws SQLException {
        execute(connection, """
                insert into ref.rule_version (id, pack, code, region, valid, value, basis, trust)
                select gen_random_uuid(), 'hardship', 'subsistence-line', c.code, '[2024-01-01,)', '120000', '演示标准', 'DEMO'
                  from (select distinct city_code as code from org.unit_version where city_code is not null) c
                 where not exists (select from ref.rule_version r where r.code = 'subsistence-line' and r.region = c.code)""");
        execute(connection, """
                insert into auth.account (subject, person_id)
                select distinct 'demo-' || p.person_id, p.person_id
                  from auth.post p join org.unit u on u.id = p.unit_id
                 where u.tenant_id = ? and p.post_type in ('CHAIR', 'VICE_CHAIR', 'WELFARE_OFFICER', 'BRANCH_CHAIR', 'BRANCH_SECRETARY')
                   and not exists (select from auth.account a where a.person_id = p.person_id)
                on conflict do nothing""", campus);
    }

    /** As if the window had ended yesterday. */
    static void endNotice(Connection connection, UUID file) throws SQLException {
        execute(
                connection,
                "update biz.hardship_notice set published_on = current_date - 9, ends_on = current_date - 1"
                        + " where file_id = ?",
                file);
    }

    /** As if the file had been opened almost a year ago. */
    static void letAYearPass(Connection connection, UUID file, int daysLeft) throws SQLException {
        execute(
                connection,
                "update biz.hardship_file set reviewed_until = current_date + ? where id = ?",
                daysLeft,
                file);
    }

    /** As if the helper had been assigned long ago and had not gone. */
    static void letVisitPass(Connection connection, UUID helper) throws SQLException {
        execute(
                connection,
                "update biz.family_helper set since = since - 130, next_visit_on = current_date - 12" + " where id = ?",
                helper);
        execute(
                connection,
                "update biz.helper_visit set planned_on = current_date - 12"
                        + " where helper_id = ? and status = 'PLANNED'",
                helper);
        execute(
                connection,
                "update biz.task set due_on = current_date - 12 where object_id = ? and status = 'OPEN'",
                helper);
    }

    /** As if the visit had been due on another day. */
    static void letCarePass(Connection connection, UUID event, int daysFromToday) throws SQLException {
        execute(connection, "update biz.care_event set due_on = current_date + ? where id = ?", daysFromToday, event);
        execute(
                connection,
                "update biz.task set due_on = current_date + ? where object_id = ? and status = 'OPEN'",
                daysFromToday,
                event);
    }

    /** Some tasks of each officer have waited too long. */
    static void makeSomeLate(Connection connection, UUID campus) throws SQLException {
        execute(connection, """
                update biz.task t set due_on = current_date - 2, opened_at = now() - interval '9 days'
                  from (select id, row_number() over (partition by assignee_unit_id, kind order by id) as place
                          from biz.task where tenant_id = ? and status = 'OPEN' and due_on is not null) late
                 where t.tenant_id = ? and t.id = late.id and late.place <= 1""", campus, campus);
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
