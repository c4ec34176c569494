package cn.wuli.assistance.hardship.importing;

import cn.wuli.assistance.hardship.HardshipProfiles;
import cn.wuli.assistance.hardship.SaveHardshipDraft;
import cn.wuli.assistance.hardship.StartHardshipFile;
import cn.wuli.membership.MemberDirectory;
import cn.wuli.membership.MemberEntry;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.sheet.SheetTemplate;
import cn.wuli.platform.sheet.importing.ImportFindings;
import cn.wuli.platform.sheet.importing.ImportHandler;
import cn.wuli.platform.sheet.importing.ImportRow;
import cn.wuli.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Brings existing files in as drafts: declaration and profile are taken over, the authorisations and consents of the family are
 * given anew before anybody submits, since no sheet can give them.
 */
@ApplicationScoped
class FileImport implements ImportHandler<FileRow> {
    private static final String OPEN = "select person_id from biz.hardship_file where person_id = any (?)"
            + " and status not in ('REJECTED', 'WITHDRAWN', 'EXITED', 'CANCELLED')";

    private final StartHardshipFile startHardshipFile;
    private final SaveHardshipDraft saveHardshipDraft;
    private final HardshipProfiles profiles;
    private final MemberDirectory members;
    private final Sql sql;
    private final CurrentActor currentActor;

    FileImport(
            StartHardshipFile startHardshipFile,
            SaveHardshipDraft saveHardshipDraft,
            HardshipProfiles profiles,
            MemberDirectory members,
            Sql sql,
            CurrentActor currentActor) {
        this.startHardshipFile = startHardshipFile;
        this.saveHardshipDraft = saveHardshipDraft;
        this.profiles = profiles;
        this.members = members;
        this.sql = sql;
        this.currentActor = currentActor;
    }

    @Override
    public String kind() {
        return "hardship-files";
    }

    @Override
    public String permission() {
        return "hardship.import";
    }

    @Override
    public SheetTemplate<FileRow> template() {
        return FileSheet.TEMPLATE;
    }

    @Override
    public void check(List<ImportRow<FileRow>> rows, ImportFindings findings) {
        Map<String, MemberEntry> known = membersOf(rows);
        Set<UUID> open = withFile(known);
        for (ImportRow<FileRow> row : rows) {
            checkMember(row, known.get(row.value().staffNumber()), open, findings);
            checkFamily(row, findings);
        }
    }

    @Override
    public void apply(List<ImportRow<FileRow>> rows) {
        Map<String, MemberEntry> known = membersOf(rows);
        for (ImportRow<FileRow> row : rows) {
            FileRow value = row.value();
            MemberEntry member = Objects.requireNonNull(known.get(value.staffNumber()));
            UUID file = startHardshipFile.startForMember(member.id());
            int version = saveHardshipDraft.save(file, "0", value.declaration());
            profiles.save(file, Integer.toString(version), value.profile());
        }
    }

    private void checkMember(
            ImportRow<FileRow> row, @Nullable MemberEntry member, Set<UUID> open, ImportFindings findings) {
        FileRow value = row.value();
        findings.earlierRowWith("staff " + value.staffNumber(), row)
                .ifPresent(first -> findings.refuse(row, FileSheet.STAFF_NUMBER, "与第 " + first + " 行重复，一户一份档案"));
        if (member == null || !member.inForce()) {
            findings.refuse(row, FileSheet.STAFF_NUMBER, "本单位会员登记中没有这个工号，或已退会");
            return;
        }
        if (!member.name().equals(value.name())) {
            findings.refuse(row, FileSheet.NAME, "与会员登记的姓名不一致，请核对工号和姓名");
        }
        if (open.contains(member.personId())) {
            findings.refuse(row, FileSheet.STAFF_NUMBER, "该职工已有档案或草稿，请在原档案上办理");
        }
        if (member.personId().equals(currentActor.get().personId())) {
            findings.refuse(row, FileSheet.STAFF_NUMBER, "不能导入本人的档案，请在手机上自己填报或请他人导入");
        }
    }

    /** Two rows of one family: the number of the one stands among the members of the other. */
    private static void checkFamily(ImportRow<FileRow> row, ImportFindings findings) {
        Set<String> own = new HashSet<>();
        Objects.requireNonNull(row.value().declaration().family()).forEach(person -> {
            String number = Objects.requireNonNull(person.identityNumber());
            if (!own.add(number)) {
                findings.refuse(row, FileSheet.FAMILY, "家庭成员的身份证号重复");
            } else {
                findings.earlierRowWith("identity " + number, row)
                        .ifPresent(first -> findings.refuse(row, FileSheet.IDENTITY, "与第 " + first + " 行是同一家庭，一户一份档案"));
            }
        });
    }

    private Map<String, MemberEntry> membersOf(List<ImportRow<FileRow>> rows) {
        List<String> numbers =
                rows.stream().map(row -> row.value().staffNumber()).distinct().toList();
        return members.withStaffNumbers(numbers).stream()
                .collect(Collectors.toMap(MemberEntry::staffNumber, Function.identity()));
    }

    private Set<UUID> withFile(Map<String, MemberEntry> known) {
        UUID[] persons = known.values().stream().map(MemberEntry::personId).toArray(UUID[]::new);
        return new HashSet<>(sql.list(row -> row.id("person_id"), OPEN, (Object) persons));
    }
}
