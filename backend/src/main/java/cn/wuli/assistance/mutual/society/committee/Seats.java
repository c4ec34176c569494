package cn.wuli.assistance.mutual.society.committee;

import cn.wuli.assistance.mutual.PeriodRules;
import cn.wuli.membership.MemberDirectory;
import cn.wuli.membership.MemberEntry;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.time.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who sits on the committee of the society: as many as the charter says. */
@ApplicationScoped
@Transactional
public class Seats {
    public record CommitteeSeat(UUID personId, String staffNumber, String name) {}

    private final Sql sql;
    private final MemberDirectory members;
    private final PeriodRules rules;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    Seats(Sql sql, MemberDirectory members, PeriodRules rules, AuditLog audit, CurrentActor currentActor) {
        this.sql = sql;
        this.members = members;
        this.rules = rules;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    public List<CommitteeSeat> all() {
        return sql.list(
                row -> new CommitteeSeat(row.id("person_id"), row.text("staff_number"), row.text("name")),
                "select * from biz.society_seat order by staff_number");
    }

    /** Seats a committee in place of the one before; sessions keep the one that they were held with. */
    public void fill(List<String> staffNumbers) {
        Set<String> wanted = new LinkedHashSet<>(staffNumbers);
        List<MemberEntry> found = members.withStaffNumbers(wanted).stream()
                .filter(MemberEntry::inForce)
                .toList();
        DomainProblem problem = new DomainProblem(CommonProblem.VALIDATION);
        if (found.size() < wanted.size()) {
            Set<String> known = new LinkedHashSet<>(
                    found.stream().map(MemberEntry::staffNumber).toList());
            wanted.removeAll(known);
            throw problem.onField("staffNumbers", "会员登记中没有这些工号：" + String.join("、", wanted) + "。");
        }
        int size = size();
        if (found.size() != size) {
            throw problem.onField("staffNumbers", "章程规定评审委员会 " + size + " 人，请填写 " + size + " 个工号。");
        }
        sql.change((slug, values) -> null, "delete from biz.society_seat");
        for (MemberEntry member : found) {
            sql.change(
                    (slug, values) -> null,
                    "insert into biz.society_seat (person_id, staff_number, name) values (?, ?, ?)",
                    member.personId(),
                    member.staffNumber(),
                    member.name());
        }
        audit.record(
                "society-committee.fill",
                "unit",
                currentActor.get().tenantId(),
                AuditChanges.of("rows", null, found.size()));
    }

    private int size() {
        return rules.charter(currentActor.get().tenantId(), Calendars.today()).rules().stream()
                .filter(rule -> rule.code().equals("committee-size"))
                .map(rule -> Integer.parseInt(rule.value()))
                .findFirst()
                .orElseThrow(() -> new DomainProblem(CommonProblem.VALIDATION)
                        .onField("staffNumbers", "请先在规则包“校级互助会”中制定评审委员会人数。"));
    }
}
