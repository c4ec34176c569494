package cn.wuli.assistance.mutual.enrolment;

import cn.wuli.platform.sql.Row;
import cn.wuli.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Counts who could be enrolled and who is, by branch; a submission fixes the counts of its day. */
@ApplicationScoped
class RosterCoverage {
    /** Who left the roster's branch meanwhile counts where he is now; groups count with their branch, asked for once each. */
    private static final String COUNT = """
            select b.id as unit_id, b.name as unit_name,
                count(*) filter (where m.status in ('ACTIVE', 'TRANSFERRING') and m.joined_on <= ?) as eligible,
                count(e.person_id) as enrolled
              from org.own_unit b
              cross join lateral unnest(case when b.kind = 'BRANCH' then org.own_subtree(b.id) else array[b.id] end) s (unit_id)
              join biz.member m on m.unit_id = s.unit_id
              left join biz.mutual_enrolment e on e.unit_enrolment_id = ? and e.person_id = m.person_id and e.status <> 'VOID'
             where b.kind = 'BRANCH' or b.id = sec.tenant()
             group by b.id, b.name""";

    private static final String FREEZE =
            "insert into biz.mutual_coverage (unit_enrolment_id, round, unit_id, unit_name,"
                    + " eligible, enrolled) select ?, ?, c.unit_id, c.unit_name, c.eligible, c.enrolled from (" + COUNT
                    + ") c";

    private final Sql sql;

    RosterCoverage(Sql sql) {
        this.sql = sql;
    }

    List<UnitCoverage> now(UUID rosterId, LocalDate on) {
        return sql.list(RosterCoverage::read, COUNT + " order by b.name", on, rosterId);
    }

    /** As it was when the roster was handed in. */
    List<UnitCoverage> frozen(Roster roster) {
        return sql.list(
                RosterCoverage::read,
                "select * from biz.mutual_coverage where unit_enrolment_id = ? and round = ? order by unit_name",
                roster.id(),
                roster.round());
    }

    void freeze(Roster roster, LocalDate on) {
        sql.change((slug, values) -> null, FREEZE, roster.id(), roster.round(), on, roster.id());
    }

    private static UnitCoverage read(Row row) throws SQLException {
        return new UnitCoverage(
                row.id("unit_id"), row.text("unit_name"), (int) row.number("eligible"), (int) row.number("enrolled"));
    }
}
