package cn.wuli.fund.voucher;

import cn.wuli.fund.FundProblem;
import cn.wuli.fund.voucher.VoucherMapping.MappedAccount;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The versions of the mapping of the acting union; a version is never changed, a later one follows it. */
@ApplicationScoped
@Transactional
public class VoucherMappings {
    private static final String OBJECT = "voucher-mapping";

    /** A line as it is set. */
    public record NewLine(String account, @Nullable String sourceCode, String code, String name) {}

    private record Head(UUID id, LocalDate validFrom, String basis, String setBy, Instant setAt) {}

    private final Sql sql;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    VoucherMappings(Sql sql, AuditLog audit, CurrentActor currentActor) {
        this.sql = sql;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    /** The latest first. */
    public List<VoucherMapping> all() {
        return sql
                .list(
                        row -> new Head(
                                row.id("id"),
                                row.date("valid_from"),
                                row.text("basis"),
                                row.text("set_by"),
                                row.instant("set_at")),
                        "select * from biz.voucher_mapping order by valid_from desc")
                .stream()
                .map(head -> new VoucherMapping(
                        head.id, head.validFrom, head.basis, head.setBy, head.setAt, accounts(head.id)))
                .toList();
    }

    /** The version for a month: the last that begins with it or before. */
    public Optional<VoucherMapping> of(LocalDate month) {
        return all().stream()
                .filter(version -> !version.validFrom().isAfter(month))
                .findFirst();
    }

    /**
     * @param from any day of the first month that it is for
     * @throws DomainProblem {@code validation} while an account of the ledger has no code, {@code voucher-mapping-closed} when
     *     it would reach back into closed months
     */
    public void set(LocalDate from, String basis, List<NewLine> lines) {
        demandEveryAccount(lines);
        UUID id = Ids.next();
        LocalDate month = from.withDayOfMonth(1);
        sql.change(
                FundProblem::of,
                "insert into biz.voucher_mapping (id, valid_from, basis, set_by) values (?, ?, ?, ?)",
                id,
                month,
                basis,
                currentActor.get().signature());
        for (int line = 0; line < lines.size(); line++) {
            NewLine each = lines.get(line);
            sql.change(
                    FundProblem::of,
                    "insert into biz.voucher_mapping_line (mapping_id, line, account, source_code, code, name)"
                            + " values (?, ?, ?, ?, ?, ?)",
                    id,
                    line,
                    each.account(),
                    each.sourceCode(),
                    each.code().strip(),
                    each.name().strip());
        }
        audit.record(
                "ledger.map", OBJECT, id, AuditChanges.of("month", null, month).and("basis", null, basis));
    }

    private void demandEveryAccount(List<NewLine> lines) {
        Set<String> mapped = lines.stream()
                .filter(line -> line.sourceCode() == null)
                .map(NewLine::account)
                .collect(Collectors.toSet());
        List<String> missing = sql.list(
                row -> row.text("name"),
                "select name from ref.ledger_account where code <> all (?::text[]) order by position",
                (Object) mapped.toArray(String[]::new));
        if (!missing.isEmpty()) {
            throw new DomainProblem(CommonProblem.VALIDATION)
                    .onField("lines", "每个账簿科目都要有对应的会计科目，还缺：" + String.join("、", missing) + "。");
        }
    }

    private List<MappedAccount> accounts(UUID mapping) {
        return sql.list(
                row -> new MappedAccount(
                        row.text("account"),
                        row.text("account_name"),
                        row.maybeText("source_code"),
                        row.maybeText("source_name"),
                        row.text("code"),
                        row.text("name")),
                "select l.*, a.name as account_name, s.name as source_name from biz.voucher_mapping_line l"
                        + " join ref.ledger_account a on a.code = l.account"
                        + " left join ref.fund_source s on s.code = l.source_code where l.mapping_id = ? order by l.line",
                mapping);
    }
}
