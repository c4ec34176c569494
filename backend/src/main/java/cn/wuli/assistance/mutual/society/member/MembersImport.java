package cn.wuli.assistance.mutual.society.member;

import cn.wuli.assistance.mutual.PeriodDirectory;
import cn.wuli.platform.sheet.SheetColumn;
import cn.wuli.platform.sheet.SheetTemplate;
import cn.wuli.platform.sheet.importing.ImportFindings;
import cn.wuli.platform.sheet.importing.ImportHandler;
import cn.wuli.platform.sheet.importing.ImportRow;
import cn.wuli.platform.time.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes the members of a sheet into the society: those of before the platform, and those who joined on paper. */
@ApplicationScoped
class MembersImport implements ImportHandler<MembersImport.MemberRow> {
    /** A member and the day on which he joined. */
    record MemberRow(String staffNumber, String name, LocalDate joinedOn) {}

    private static final int LONGEST = 60;
    private static final SheetColumn<String> STAFF_NUMBER = SheetColumn.text("工号", LONGEST)
            .withRule("与会员登记一致")
            .withExample("2020001")
            .asRequired();
    private static final SheetColumn<String> NAME = SheetColumn.text("姓名", LONGEST)
            .withRule("与会员登记一致")
            .withExample("欧阳修")
            .asRequired();
    private static final SheetColumn<LocalDate> JOINED_ON = SheetColumn.date("入会日期")
            .withRule("早于本年度的，以前年度会费视为已结清")
            .withExample("2026-04-01")
            .asRequired();

    private final SocietyMembers members;
    private final JoinSociety joinSociety;
    private final PeriodDirectory periods;

    MembersImport(SocietyMembers members, JoinSociety joinSociety, PeriodDirectory periods) {
        this.members = members;
        this.joinSociety = joinSociety;
        this.periods = periods;
    }

    @Override
    public String kind() {
        return "society-members";
    }

    @Override
    public String permission() {
        return "society.enrol";
    }

    @Override
    public SheetTemplate<MemberRow> template() {
        return new SheetTemplate<>(
                "互助会入会名单",
                List.of(STAFF_NUMBER, NAME, JOINED_ON),
                values ->
                        new MemberRow(values.get(STAFF_NUMBER), values.get(NAME).strip(), values.get(JOINED_ON)));
    }

    @Override
    public void check(List<ImportRow<MemberRow>> rows, ImportFindings findings) {
        boolean open = periods.societyYear(Calendars.today()).isPresent();
        Map<String, Candidate> candidates = candidates(rows);
        Map<String, SocietyMember> known =
                members
                        .withStaffNumbers(rows.stream()
                                .map(row -> row.value().staffNumber())
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(SocietyMember::staffNumber, Function.identity()));
        for (ImportRow<MemberRow> row : rows) {
            if (!open) {
                findings.refuse(row, JoinSociety.NO_YEAR);
                continue;
            }
            findings.earlierRowWith("staff " + row.value().staffNumber(), row)
                    .ifPresent(first -> findings.refuse(row, STAFF_NUMBER, "与第 " + first + " 行重复"));
            check(
                    row,
                    candidates.get(row.value().staffNumber()),
                    known.get(row.value().staffNumber()),
                    findings);
        }
    }

    @Override
    public void apply(List<ImportRow<MemberRow>> rows) {
        joinSociety.enrol(rows.stream()
                .map(ImportRow::value)
                .collect(Collectors.toMap(MemberRow::staffNumber, MemberRow::joinedOn)));
    }

    private Map<String, Candidate> candidates(List<ImportRow<MemberRow>> rows) {
        return members
                .candidates(rows.stream().map(row -> row.value().staffNumber()).toList())
                .stream()
                .collect(Collectors.toMap(Candidate::staffNumber, Function.identity()));
    }

    private static void check(
            ImportRow<MemberRow> row,
            @Nullable Candidate candidate,
            @Nullable SocietyMember known,
            ImportFindings findings) {
        if (row.value().joinedOn().isAfter(Calendars.today())) {
            findings.refuse(row, JOINED_ON, "入会日期不能晚于今天");
        }
        if (candidate == null || !candidate.inForce()) {
            findings.refuse(row, STAFF_NUMBER, "本单位会员登记中没有这个工号，或已退休、退会");
            return;
        }
        if (!candidate.name().equals(row.value().name())) {
            findings.refuse(row, NAME, "与会员登记的姓名不一致");
        }
        if (known != null && known.isIn()) {
            findings.refuse(row, STAFF_NUMBER, "该职工已经在会，请从名单中删去");
        }
    }
}
