package cn.wuli.assistance.mutual;

import static cn.wuli.testsupport.As.as;

import cn.wuli.membership.SampleMembers;
import cn.wuli.membership.register.IdentityDocument;
import cn.wuli.membership.register.IdentityKind;
import cn.wuli.membership.register.PersonalNumbers;
import cn.wuli.platform.crypto.DataClass;
import cn.wuli.platform.crypto.FieldCipher;
import cn.wuli.platform.crypto.IdentityNumber;
import cn.wuli.testsupport.ImportCalls;
import cn.wuli.testsupport.Persona;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Rosters of the sample members, and what becomes of them. */
final class RosterSteps {
    static final List<String> HEADER = List.of("工号", "姓名", "身份证号", "是否参加职工医保", "个人缴费（元）", "单位缴费（元）", "期次");
    static final ImportCalls CAMPUS = new ImportCalls(Persona.CAMPUS_ORGANISER, "mutual-roster", HEADER);
    static final ImportCalls OTHER_CAMPUS = new ImportCalls(Persona.OTHER_CAMPUS_ORGANISER, "mutual-roster", HEADER);

    static final String IDENTITY = number("33990019880808301");
    static final String OTHER_IDENTITY = number("33990019880808302");
    private static final int MOST_WAITS = 300;

    private RosterSteps() {}

    /** The register knows who they are. */
    static void identify(PersonalNumbers numbers, FieldCipher cipher) throws SQLException {
        SampleMembers.load();
        Map.of(SampleMembers.MEMBER, IDENTITY, SampleMembers.OTHER_MEMBER, OTHER_IDENTITY)
                .forEach((member, number) -> MutualSteps.execute(
                        "update biz.member set identity_kind = 'RESIDENT', identity_cipher = ?, identity_index = ? where id = ?",
                        cipher.encrypt(DataClass.IDENTITY, "biz.member", "identity_cipher", member.id(), number),
                        numbers.indexOf(IdentityDocument.parse(IdentityKind.RESIDENT, number)),
                        member.id()));
    }

    private static String number(String digits) {
        return digits + IdentityNumber.checkCharacter(digits);
    }

    static List<String> row(
            String staffNumber, String name, String identity, String personal, String unit, String period) {
        return List.of(staffNumber, name, identity, "是", personal, unit, period);
    }

    static String nameOf(String period) {
        return as(Persona.PROVINCE_CHAIR).get("/api/mutual-periods/" + period).path("plan.name");
    }

    /** Both sample members of the branch, 98 by the union and 12 by themselves. */
    static void enrolBoth(String period) throws Exception {
        String name = nameOf(period);
        String id = CAMPUS.upload(List.of(
                row("10001", "单雄信", IDENTITY, "12", "98", name),
                row("10002", "欧阳修", OTHER_IDENTITY, "12", "98", name)));
        CAMPUS.await(id, "CHECKED");
        CAMPUS.confirm(id);
        CAMPUS.await(id, "APPLIED");
    }

    static ValidatableResponse submit(String period) {
        int version = as(Persona.CAMPUS_CHAIR)
                .get("/api/mutual-periods/" + period + "/roster")
                .path("version");
        return as(Persona.CAMPUS_CHAIR)
                .header("If-Match", version)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/mutual-periods/" + period + "/roster/submission")
                .then();
    }

    /** The province answers the roster that waits; returns when the campus has heard of it. */
    static void answer(String period, String action, String opinion, String status) throws InterruptedException {
        String name = nameOf(period);
        String id = as(Persona.PROVINCE_WELFARE_OFFICER)
                .get("/api/submissions/received?status=SUBMITTED&limit=100")
                .path("items.find { it.title.startsWith('" + name + "') }.id");
        as(Persona.PROVINCE_WELFARE_OFFICER)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("action", action, "opinion", opinion))
                .post("/api/submissions/received/" + id + "/decision")
                .then()
                .statusCode(200);
        for (int i = 0; i < MOST_WAITS; i++) {
            String seen = as(Persona.CAMPUS_CHAIR)
                    .get("/api/mutual-periods/" + period + "/roster")
                    .path("status");
            if (status.equals(seen)) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the campus never heard of it");
    }

    static ValidatableResponse pay(String period, UUID union, long fen, String reference, String on) {
        return as(Persona.PROVINCE_TREASURER)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("unitId", union, "amount", fen, "reference", reference, "receivedOn", on))
                .post("/api/mutual-periods/" + period + "/participation/premiums")
                .then();
    }
}
