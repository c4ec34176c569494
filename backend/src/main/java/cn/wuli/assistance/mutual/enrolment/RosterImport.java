package cn.wuli.assistance.mutual.enrolment;

import cn.wuli.assistance.mutual.PeriodDirectory;
import cn.wuli.assistance.mutual.PeriodStatus;
import cn.wuli.assistance.mutual.Terms;
import cn.wuli.assistance.mutual.enrolment.RosterSheet.Columns;
import cn.wuli.platform.sheet.SheetTemplate;
import cn.wuli.platform.sheet.importing.ImportFindings;
import cn.wuli.platform.sheet.importing.ImportHandler;
import cn.wuli.platform.sheet.importing.ImportRow;
import cn.wuli.platform.time.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Enrols the members of a roster: every row is checked against the terms, the register and the shares held already. */
@ApplicationScoped
class RosterImport implements ImportHandler<RosterRow> {
    /** The whole province handed in at once. */
    private static final int MOST_ROWS = 60_000;

    private final RosterSheet sheet;
    private final PeriodDirectory periods;
    private final Rosters rosters;
    private final EnrolMembers enrolMembers;

    RosterImport(RosterSheet sheet, PeriodDirectory periods, Rosters rosters, EnrolMembers enrolMembers) {
        this.sheet = sheet;
        this.periods = periods;
        this.rosters = rosters;
        this.enrolMembers = enrolMembers;
    }

    @Override
    public String kind() {
        return "mutual-roster";
    }

    @Override
    public String permission() {
        return "mutual.enrol";
    }

    @Override
    public SheetTemplate<RosterRow> template() {
        return sheet.columns().template();
    }

    @Override
    public int mostRows() {
        return MOST_ROWS;
    }

    @Override
    public void check(List<ImportRow<RosterRow>> rows, ImportFindings findings) {
        Columns columns = sheet.columns();
        List<Terms> open = periods.in(PeriodStatus.OPEN);
        Map<String, EnrolledMember> members = rosters.members(
                rows.stream().map(row -> row.value().staffNumber()).toArray(String[]::new));
        Map<UUID, Set<UUID>> taken = new HashMap<>();
        for (Terms terms : open) {
            taken.put(terms.periodId(), rosters.sharesTaken(terms.periodId(), members.values()));
        }
        for (ImportRow<RosterRow> row : rows) {
            Optional<Terms> terms = periodOf(open, row.value());
            if (terms.isEmpty()) {
                findings.refuse(row, columns.period(), "没有这一期在参保，或有几期同时参保：请填写期次名称");
                continue;
            }
            checkPeriod(terms.get()).ifPresent(trouble -> findings.refuse(row, columns.period(), trouble));
            checkTerms(new RosterRules(terms.get()), row, columns, findings);
            checkMember(
                    members.get(row.value().staffNumber()),
                    Objects.requireNonNull(taken.get(terms.get().periodId())),
                    row,
                    columns,
                    findings);
        }
    }

    @Override
    public void apply(List<ImportRow<RosterRow>> rows) {
        List<Terms> open = periods.in(PeriodStatus.OPEN);
        rows.stream()
                .map(ImportRow::value)
                .collect(Collectors.groupingBy(
                        row -> periodOf(open, row).orElseThrow().periodId(),
                        Collectors.mapping(
                                row -> new EnrolMembers.Wanted(row.staffNumber(), row.personal(), row.unitPart()),
                                Collectors.toList())))
                .forEach(enrolMembers::enrol);
    }

    private static Optional<Terms> periodOf(List<Terms> open, RosterRow row) {
        String wanted = row.period();
        if (wanted == null) {
            return open.size() == 1 ? Optional.of(open.getFirst()) : Optional.empty();
        }
        return open.stream().filter(terms -> terms.plan().name().equals(wanted)).findFirst();
    }

    private Optional<String> checkPeriod(Terms terms) {
        if (Calendars.today().isAfter(terms.plan().enrolUntil())) {
            return Optional.of("参保已于 " + terms.plan().enrolUntil() + " 截止");
        }
        RosterStatus status = rosters.statusOf(terms.periodId());
        return status.isEditable() ? Optional.empty() : Optional.of("本单位名册" + status.words() + "，退回后才能增加");
    }

    private static void checkTerms(
            RosterRules rules, ImportRow<RosterRow> row, Columns columns, ImportFindings findings) {
        RosterRow value = row.value();
        rules.insurance(value).ifPresent(trouble -> findings.refuse(row, columns.insured(), trouble));
        rules.age(value).ifPresent(trouble -> findings.refuse(row, columns.identity(), trouble));
        rules.personalPart(value).ifPresent(trouble -> findings.refuse(row, columns.personal(), trouble));
        rules.sum(value).ifPresent(trouble -> findings.refuse(row, columns.unitPart(), trouble));
    }

    private void checkMember(
            @Nullable EnrolledMember member,
            Set<UUID> taken,
            ImportRow<RosterRow> row,
            Columns columns,
            ImportFindings findings) {
        RosterRow value = row.value();
        findings.earlierRowWith("staff " + value.staffNumber(), row)
                .ifPresent(first -> findings.refuse(row, columns.staffNumber(), "与第 " + first + " 行重复，限保一份"));
        if (member == null) {
            findings.refuse(row, columns.staffNumber(), "本单位会员登记中没有这个工号，或已退休、退会");
            return;
        }
        if (!member.name().equals(value.name())) {
            findings.refuse(row, columns.name(), "与会员登记的姓名不一致");
        }
        if (!rosters.isIdentityOf(member, value.identity())) {
            findings.refuse(row, columns.identity(), "与会员登记的证件号不一致，或会员登记中没有证件号");
        }
        if (taken.contains(member.personId())) {
            findings.refuse(row, columns.staffNumber(), "该职工本期已经参保，限保一份");
        }
    }
}
