package cn.wuli.membership.importing;

import cn.wuli.membership.register.Enrolment;
import cn.wuli.membership.register.MemberAct;
import cn.wuli.membership.register.NewMember;
import cn.wuli.membership.register.PersonalNumbers;
import cn.wuli.platform.sheet.SheetTemplate;
import cn.wuli.platform.sheet.importing.ImportFindings;
import cn.wuli.platform.sheet.importing.ImportHandler;
import cn.wuli.platform.sheet.importing.ImportRow;
import cn.wuli.platform.tenancy.TenantSql;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Enrols the members of a sheet; each chunk of rows is checked by three statements and written by one. */
@ApplicationScoped
class MemberImport implements ImportHandler<MemberRow> {
    /** Names that two units share do not name one: they are left out, the code remains. */
    private static final String UNITS = """
            select code, id from org.own_unit where open and kind in ('BRANCH', 'GROUP')
            union all
            select name, (array_agg(id))[1] from org.own_unit where open and kind in ('BRANCH', 'GROUP')
              group by name having count(*) = 1""";

    private static final String STAFF_NUMBERS =
            "select m.staff_number from biz.member m where m.staff_number = any (?)";
    private static final String IDENTITIES = "select auth.enrolled_already(?) union all"
            + " select m.identity_index from biz.member m where m.identity_index = any (?)";

    private final TenantSql sql;
    private final Enrolment enrolment;
    private final PersonalNumbers numbers;

    MemberImport(TenantSql sql, Enrolment enrolment, PersonalNumbers numbers) {
        this.sql = sql;
        this.enrolment = enrolment;
        this.numbers = numbers;
    }

    @Override
    public String kind() {
        return "members";
    }

    @Override
    public String permission() {
        return "member.import";
    }

    @Override
    public SheetTemplate<MemberRow> template() {
        return MemberSheet.TEMPLATE;
    }

    @Override
    public void check(List<ImportRow<MemberRow>> rows, ImportFindings findings) {
        Map<String, UUID> units = units();
        Set<String> staffNumbers = takenStaffNumbers(rows);
        List<byte[]> indexes = rows.stream()
                .map(row -> numbers.indexOf(row.value().identity()))
                .toList();
        Set<ByteBuffer> identities = takenIdentities(indexes);
        for (int i = 0; i < rows.size(); i++) {
            ImportRow<MemberRow> row = rows.get(i);
            String staffNumber = row.value().details().staffNumber();
            if (!units.containsKey(row.value().unit())) {
                findings.refuse(row, MemberSheet.UNIT, "本单位没有这个组织，或有重名：请填写组织编码");
            }
            findings.earlierRowWith("staff " + staffNumber, row)
                    .ifPresent(first -> findings.refuse(row, MemberSheet.STAFF_NUMBER, "与第 " + first + " 行重复"));
            findings.earlierRowWith("identity " + row.value().identity().number(), row)
                    .ifPresent(first -> findings.refuse(row, MemberSheet.IDENTITY_NUMBER, "与第 " + first + " 行重复"));
            if (staffNumbers.contains(staffNumber)) {
                findings.refuse(row, MemberSheet.STAFF_NUMBER, "该工号在本单位已登记，请核对");
            }
            if (identities.contains(ByteBuffer.wrap(indexes.get(i)))) {
                findings.refuse(row, MemberSheet.IDENTITY_NUMBER, "该证件号不能登记为新会员：请核对；若本人已有会籍，请办理会籍转接");
            }
        }
    }

    @Override
    public void apply(List<ImportRow<MemberRow>> rows) {
        Map<String, UUID> units = units();
        List<NewMember> members = new ArrayList<>(rows.size());
        for (ImportRow<MemberRow> row : rows) {
            MemberRow value = row.value();
            UUID unit = Objects.requireNonNull(units.get(value.unit()), "checked in the same transaction");
            members.add(NewMember.of(unit, value.details(), value.phone(), value.identity()));
        }
        enrolment.enrol(members, MemberAct.IMPORTED);
    }

    private Map<String, UUID> units() {
        Map<String, UUID> units = new HashMap<>();
        sql.each(
                UNITS,
                List.of(),
                row -> Map.entry(
                        Objects.requireNonNull(row.getString(1)), Objects.requireNonNull(row.getObject(2, UUID.class))),
                unit -> units.put(unit.getKey(), unit.getValue()));
        return units;
    }

    private Set<String> takenStaffNumbers(List<ImportRow<MemberRow>> rows) {
        String[] numbersOfRows =
                rows.stream().map(row -> row.value().details().staffNumber()).toArray(String[]::new);
        return new HashSet<>(sql.list(
                STAFF_NUMBERS, List.of((Object) numbersOfRows), row -> Objects.requireNonNull(row.getString(1))));
    }

    private Set<ByteBuffer> takenIdentities(List<byte[]> indexes) {
        byte[][] all = indexes.toArray(byte[][]::new);
        return new HashSet<>(sql.list(
                IDENTITIES, List.of(all, all), row -> ByteBuffer.wrap(Objects.requireNonNull(row.getBytes(1)))));
    }
}
