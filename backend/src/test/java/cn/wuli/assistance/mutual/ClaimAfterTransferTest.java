package cn.wuli.assistance.mutual;

import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.equalTo;

import cn.wuli.assistance.mutual.claim.ClaimContent;
import cn.wuli.assistance.mutual.claim.ClaimContent.HospitalStay;
import cn.wuli.assistance.mutual.claim.FileClaim;
import cn.wuli.membership.register.PersonalNumbers;
import cn.wuli.platform.crypto.FieldCipher;
import cn.wuli.platform.file.FilePurpose;
import cn.wuli.platform.file.StoredFiles;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.tenancy.ActingContext;
import cn.wuli.platform.tenancy.ActingPost;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.WuliTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The vector of the field: who has moved to another union is covered to the end of the period, and his new union checks. */
@WuliTest
class ClaimAfterTransferTest {
    @Inject
    PersonalNumbers numbers;

    @Inject
    FieldCipher cipher;

    @Inject
    FileClaim fileClaim;

    @Inject
    StoredFiles storedFiles;

    @Test
    void paysAMemberWhoHasMovedToAnotherUnion() throws Exception {
        String period = ClaimSteps.covered(numbers, cipher, ClaimSteps.fund("1000.00"));
        UUID post = UUID.randomUUID();
        MutualSteps.execute(
                "insert into auth.post (id, person_id, unit_id, post_type, valid) values (?, ?, ?, 'MEMBER', '[2026-01-01,)')",
                post,
                Persona.MEMBER.personId(),
                SmallProvince.OTHER_CAMPUS_BRANCH);
        try {
            String id = ActingContext.callAs(
                            new ActingPost(Persona.MEMBER.subject(), post), () -> file(UUID.fromString(period)))
                    .toString();
            as(Persona.CAMPUS_CHAIR).get("/api/mutual-claims/" + id).then().statusCode(404);
            ClaimSteps.step(Persona.OTHER_CAMPUS_BRANCH_SECRETARY, id, "taking").statusCode(200);
            ClaimSteps.step(Persona.OTHER_CAMPUS_BRANCH_SECRETARY, id, "check", ClaimSteps.YES)
                    .statusCode(200);
            ClaimSteps.step(Persona.OTHER_CAMPUS_CHAIR, id, "taking").statusCode(200);
            ClaimSteps.step(Persona.OTHER_CAMPUS_CHAIR, id, "check", ClaimSteps.YES)
                    .statusCode(200)
                    .body("assessed", equalTo(30_000));
            ClaimSteps.decide(Persona.PROVINCE_WELFARE_OFFICER, id, Map.of())
                    .statusCode(200)
                    .body("status", equalTo("RESERVED"))
                    .body(
                            "unionName",
                            equalTo(as(Persona.OTHER_CAMPUS_CHAIR)
                                    .get("/api/units/" + SmallProvince.OTHER_CAMPUS)
                                    .<String>path("name")));
        } finally {
            MutualSteps.execute("update auth.post set revoked_at = now() where id = ?", post);
        }
    }

    private UUID file(UUID period) {
        return QuarkusTransaction.requiringNew().call(() -> {
            UUID paper = storedFiles
                    .store(
                            new ByteArrayInputStream("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"
                                    .getBytes(StandardCharsets.US_ASCII)),
                            "出院小结.pdf",
                            FilePurpose.ATTACHMENT)
                    .id();
            UUID id = fileClaim.write(
                    period,
                    new FileClaim.Form(
                            new ClaimContent(
                                    List.of(new HospitalStay(
                                            "浙江医院", ClaimSteps.TODAY.minusDays(8), ClaimSteps.TODAY.minusDays(5))),
                                    false,
                                    null,
                                    null,
                                    Money.ZERO,
                                    null,
                                    List.of(),
                                    null),
                            FileClaim.account("工商银行", "6222021202011234567"),
                            List.of(paper)));
            fileClaim.submit(id, "0");
            return id;
        });
    }
}
