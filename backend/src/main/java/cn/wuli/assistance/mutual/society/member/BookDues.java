package cn.wuli.assistance.mutual.society.member;

import cn.wuli.assistance.AssistanceProblem;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Books a month's deductions as one receipt of the society's fund. */
@ApplicationScoped
public class BookDues {
    /**
     * A member against whom a deduction is booked.
     *
     * @param open all that he owes, also for later months
     * @param booked whether the month was booked already
     */
    record Standing(UUID memberId, String staffNumber, String name, Money open, boolean booked) {}

    private static final String STANDINGS = """
            select m.id, m.staff_number, m.name,
                (select coalesce(sum(d.amount_fen - d.paid_fen), 0)::bigint from biz.society_due d
                  where d.tenant_id = m.tenant_id and d.member_id = m.id and not d.cancelled) as open,
                exists (select from biz.society_payment p where p.tenant_id = m.tenant_id and p.member_id = m.id and p.month = ?) as booked
              from biz.society_member m where m.staff_number = any (?)""";

    private final Sql sql;
    private final AuditLog audit;

    BookDues(Sql sql, AuditLog audit) {
        this.sql = sql;
        this.audit = audit;
    }

    Map<String, Standing> standings(YearMonth month, Collection<String> staffNumbers) {
        return sql
                .list(
                        row -> new Standing(
                                row.id("id"),
                                row.text("staff_number"),
                                row.text("name"),
                                row.money("open"),
                                row.flag("booked")),
                        STANDINGS,
                        month.atDay(1),
                        staffNumbers.toArray(String[]::new))
                .stream()
                .collect(Collectors.toMap(Standing::staffNumber, Function.identity()));
    }

    /**
     * All of it or nothing.
     *
     * @param amounts by staff number
     */
    @Transactional
    public void book(UUID periodId, YearMonth month, LocalDate receivedOn, Map<String, Money> amounts) {
        List<Standing> standings =
                List.copyOf(standings(month, amounts.keySet()).values());
        UUID id = Ids.next();
        sql.perform(
                BookDues::refusal,
                "select biz.receive_society_dues(?, ?, ?, ?, ?, ?, ?)",
                id,
                periodId,
                month.atDay(1),
                receivedOn,
                standings.stream().map(each -> Ids.next()).toArray(UUID[]::new),
                standings.stream().map(Standing::memberId).toArray(UUID[]::new),
                standings.stream()
                        .map(each -> Objects.requireNonNull(amounts.get(each.staffNumber()))
                                .fen())
                        .toArray(Long[]::new));
        audit.record(
                "society-dues.receive",
                "society-receipt",
                id,
                AuditChanges.of("month", null, month).and("rows", null, standings.size()));
    }

    private static @Nullable DomainProblem refusal(String slug, Map<String, Object> values) {
        String reason = switch (slug) {
            case "society-no-fund" -> "本年度还没有指定互助资金，请先在年度页面指定";
            case "society-booked-already" -> "名单中有职工这个月的代扣已经登记过";
            case "society-too-much" -> "名单中有职工的扣款超过应缴合计";
            default -> "";
        };
        return reason.isEmpty() ? null : new DomainProblem(AssistanceProblem.NOT_ALLOWED_NOW).with("reason", reason);
    }
}
