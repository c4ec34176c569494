package cn.wuli.assistance.mutual.society.member;

import cn.wuli.assistance.mutual.society.member.SocietyMemberDetails.SocietyDue;
import cn.wuli.organisation.Organisation;
import cn.wuli.organisation.UnitName;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.page.Cursor;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.time.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who is in the society, and what each one owes. */
@ApplicationScoped
@Transactional
public class SocietyMemberSearch {
    private static final String MEMBERS = """
            select m.*, o.paid, o.due, o.overdue from biz.society_member m
              left join lateral (
                select coalesce(sum(d.paid_fen), 0)::bigint as paid,
                    coalesce(sum(d.amount_fen - d.paid_fen) filter (where d.month <= ?), 0)::bigint as due,
                    coalesce(sum(d.amount_fen - d.paid_fen) filter (where d.month < ?), 0)::bigint as overdue
                  from biz.society_due d where d.tenant_id = m.tenant_id and d.member_id = m.id and not d.cancelled) o on true
             where (?::uuid is null or m.unit_id = any (org.own_subtree(?))) and (?::text is null or m.status = ?)
               and (not ? or o.overdue > 0)""";

    private final SocietyMembers members;
    private final Organisation organisation;
    private final Sql sql;

    SocietyMemberSearch(SocietyMembers members, Organisation organisation, Sql sql) {
        this.members = members;
        this.organisation = organisation;
        this.sql = sql;
    }

    /** By staff number. */
    public Page<SocietyMemberEntry> page(SocietyMemberFilter filter, PageQuery page) {
        LocalDate month = Calendars.today().withDayOfMonth(1);
        String status = filter.status == null ? null : filter.status.name();
        Cursor after = page.after();
        String key = after == null ? null : after.sortKey();
        record Found(SocietyMemberEntry entry, UUID unitId) {}
        List<Found> rows = sql.list(
                row -> {
                    SocietyMemberStatus found = SocietyMemberStatus.valueOf(row.text("status"));
                    return new Found(
                            new SocietyMemberEntry(
                                    row.id("id"),
                                    null,
                                    row.text("staff_number"),
                                    row.text("name"),
                                    found,
                                    found.words(),
                                    row.date("joined_on"),
                                    row.money("paid"),
                                    row.money("due"),
                                    row.money("overdue")),
                            row.id("unit_id"));
                },
                MEMBERS + " and (?::text is null or (m.staff_number, m.id) > (?, ?::uuid))"
                        + " order by m.staff_number, m.id limit ?",
                month,
                month,
                filter.unitId,
                filter.unitId,
                status,
                status,
                filter.arrears,
                key,
                key,
                after == null ? null : after.id(),
                page.limit() + 1);
        Long total = page.withTotal()
                ? sql.one(
                        row -> row.number("n"),
                        "select count(*) as n from (" + MEMBERS + ") counted",
                        month,
                        month,
                        filter.unitId,
                        filter.unitId,
                        status,
                        status,
                        filter.arrears)
                : null;
        Map<UUID, UnitName> units =
                organisation.units(rows.stream().map(Found::unitId).collect(Collectors.toSet()));
        return Page.of(
                rows.stream()
                        .map(row -> named(row.entry(), units.get(row.unitId())))
                        .toList(),
                page.limit(),
                row -> new Cursor(row.staffNumber(), row.id()),
                total);
    }

    /** @throws DomainProblem {@code not-found} */
    public SocietyMemberDetails details(UUID id) {
        return details(members.findByIdOptional(id).orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND)));
    }

    SocietyMemberDetails details(SocietyMember member) {
        List<SocietyDue> dues = sql.list(
                row -> {
                    DueKind kind = DueKind.valueOf(row.text("kind"));
                    return new SocietyDue(
                            row.date("month"), kind, kind.words(), row.money("amount_fen"), row.money("paid_fen"));
                },
                "select * from biz.society_due where member_id = ? and not cancelled order by month desc, kind",
                member.id());
        LocalDate month = Calendars.today().withDayOfMonth(1);
        LeaveReason reason = member.leaveReason();
        return new SocietyMemberDetails(
                member.id(),
                member.version(),
                member.name(),
                member.status(),
                member.status().words(),
                member.joinedOn(),
                member.leftOn(),
                reason == null ? null : reason.words(),
                open(dues, month.plusMonths(1)),
                open(dues, month),
                dues);
    }

    private static Money open(List<SocietyDue> dues, LocalDate before) {
        return dues.stream()
                .filter(due -> due.month().isBefore(before))
                .map(due -> due.amount().minus(due.paid()))
                .reduce(Money.ZERO, Money::plus);
    }

    private static SocietyMemberEntry named(SocietyMemberEntry row, @Nullable UnitName unit) {
        return new SocietyMemberEntry(
                row.id(),
                unit == null ? null : unit.name(),
                row.staffNumber(),
                row.name(),
                row.status(),
                row.statusWords(),
                row.joinedOn(),
                row.paid(),
                row.due(),
                row.overdue());
    }
}
