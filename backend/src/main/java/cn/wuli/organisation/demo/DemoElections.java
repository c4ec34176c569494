package cn.wuli.organisation.demo;

import cn.wuli.platform.time.Calendars;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The last election of each university's committee with its count, and the one that is prepared where the term ends soon. */
final class DemoElections {
    private static final int RADAR_DAYS = 180;
    /** Everybody who sits in the committee, and one who was not elected. */
    private static final String COUNTED = """
            with e as (
              insert into biz.election (tenant_id, id, unit_id, body_kind, position, ordinal, round, held_on, place, eligible, seats,
                  status, present, issued, returned, valid, invalid, chief_scrutineer, scrutineers, counted_by_name, counted_at,
                  prepared_by, prepared_at)
                select u.id, uuidv7(), u.id, 'COMMITTEE', 'MEMBER', t.ordinal, 1, lower(t.valid), '大学生活动中心报告厅', 180, m.seats,
                       'COUNTED', 172, 172, 171, 169, 2, '总监票人（演示）', '监票人甲、监票人乙、计票人甲', m.organiser,
                       lower(t.valid) + time '17:00', m.organiser_id, lower(t.valid) - 30
                  from org.body b join org.unit u on u.id = b.unit_id and u.kind = 'UNIVERSITY' join org.term t on t.id = b.term_id
                  join lateral (select count(*)::int as seats from org.body_member s where s.body_id = b.id) c on true
                  join lateral (select c.seats, p.person_id as organiser_id, n.name as organiser
                                  from auth.post p join auth.person n on n.id = p.person_id
                                 where p.unit_id = u.id and p.post_type = 'ORGANISER' order by p.id limit 1) m on true
                 where b.kind = 'COMMITTEE' and c.seats > 0
                returning tenant_id, id, unit_id, ordinal),
            standing as (
              select e.tenant_id, e.id as election_id, e.unit_id, s.person_id,
                     (166 - 3 * row_number() over (partition by e.id order by s.person_id))::int as votes
                from e join org.body b on b.unit_id = e.unit_id and b.kind = 'COMMITTEE' join org.body_member s on s.body_id = b.id
              union all
              select e.tenant_id, e.id, e.unit_id, p.person_id, 62
                from e join lateral (select person_id from auth.post where unit_id = e.unit_id and post_type = 'CASHIER'
                                      order by id limit 1) p on true)
            insert into biz.election_candidate (tenant_id, id, election_id, unit_id, person_id, person_name, sex, born_in,
                political_status, office, recommended_by, profile, recommendation, in_favour, against, abstained)
              select s.tenant_id, uuidv7(), s.election_id, s.unit_id, s.person_id, n.name, d.sex, d.born_in, d.political_status,
                     d.office, '校工会', d.profile, d.recommendation, s.votes, 167 - s.votes, 2
                from standing s join auth.person n on n.id = s.person_id""" + facts();

    private static final String PREPARED = """
            with e as (
              insert into biz.election (tenant_id, id, unit_id, body_kind, position, ordinal, round, held_on, place, eligible, seats,
                  status, prepared_by, prepared_at)
                select u.tenant_id, uuidv7(), u.id, 'COMMITTEE', 'MEMBER', t.ordinal + 1, 1,
                       greatest(upper(t.valid) - 20, ?::date + 30), '学院会议室', 46, 2, 'PREPARING', o.person_id, ?::date
                  from (select distinct on (unit_id) unit_id, ordinal, valid from org.term order by unit_id, ordinal desc) t
                  join org.unit u on u.id = t.unit_id and u.kind = 'BRANCH'
                  join lateral (select person_id from auth.post where unit_id = u.tenant_id and post_type = 'ORGANISER'
                                 order by id limit 1) o on true
                 where upper(t.valid) < ?::date + ?
                returning tenant_id, id, unit_id)
            insert into biz.election_candidate (tenant_id, id, election_id, unit_id, person_id, person_name, sex, born_in,
                political_status, office, recommended_by, profile, recommendation)
              select s.tenant_id, uuidv7(), s.election_id, s.unit_id, s.person_id, n.name, d.sex, d.born_in, d.political_status,
                     d.office, '分工会', d.profile, d.recommendation
                from (select distinct e.tenant_id, e.id as election_id, e.unit_id, p.person_id
                        from e join auth.post p on p.unit_id = e.unit_id or p.unit_id in (
                          select m.child_id from org.manage m where m.parent_id = e.unit_id)) s
                join auth.person n on n.id = s.person_id""" + facts();

    private DemoElections() {}

    /** What the form of a candidate says, of nobody who lives. */
    private static String facts() {
        return """

                cross join lateral (select case when get_byte(sha256(s.person_id::text::bytea), 0) % 2 = 0 then 'FEMALE' else 'MALE' end as sex,
                    (1968 + get_byte(sha256(s.person_id::text::bytea), 1) % 25) || '年'
                      || (1 + get_byte(sha256(s.person_id::text::bytea), 2) % 12) || '月' as born_in,
                    case when get_byte(sha256(s.person_id::text::bytea), 3) % 3 = 0 then '群众' else '中共党员' end as political_status,
                    '教师' as office, '从事教学和工会工作多年，热心为教职工服务，群众基础好。' as profile,
                    '经民主推荐和会议研究，同意推荐为候选人。' as recommendation) d""";
    }

    /** Returns how many candidates there are. */
    static int load(Connection connection) throws SQLException {
        try (PreparedStatement counted = connection.prepareStatement(COUNTED);
                PreparedStatement prepared = connection.prepareStatement(PREPARED)) {
            for (int place = 1; place <= 3; place++) {
                prepared.setObject(place, Calendars.today());
            }
            prepared.setInt(4, RADAR_DAYS);
            return counted.executeUpdate() + prepared.executeUpdate();
        }
    }
}
