package cn.wuli.assistance.mutual;

import static cn.wuli.assistance.mutual.ClaimSteps.assessed;
import static cn.wuli.assistance.mutual.ClaimSteps.decide;
import static cn.wuli.assistance.mutual.ClaimSteps.form;
import static cn.wuli.assistance.mutual.ClaimSteps.stay;
import static cn.wuli.assistance.mutual.ClaimSteps.step;
import static cn.wuli.testsupport.As.as;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.wuli.membership.register.PersonalNumbers;
import cn.wuli.platform.crypto.FieldCipher;
import cn.wuli.testsupport.Books;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.WuliTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Many at once: an invoice is claimed once, and nobody gets more than the ceiling of a person. */
@WuliTest
class ClaimRaceTest {
    private static final int CLAIMS = 12;

    @Inject
    PersonalNumbers numbers;

    @Inject
    FieldCipher cipher;

    @Test
    void letsOneOfManyClaimsHaveAnInvoice() throws Exception {
        String period = ClaimSteps.covered(numbers, cipher, ClaimSteps.fund("100.00"));
        Map<String, Object> invoice = Map.of("invoices", List.of(ClaimSteps.invoice()));
        List<Callable<Integer>> submissions = new ArrayList<>();
        for (int i = 0; i < CLAIMS; i++) {
            Persona member = i % 2 == 0 ? Persona.MEMBER : Persona.OTHER_MEMBER;
            String id = ClaimSteps.write(member, period, form(member, List.of(stay(20, 18)), invoice));
            submissions.add(() -> step(member, id, "submission").extract().statusCode());
        }
        List<Integer> answers = together(submissions);
        assertEquals(1, answers.stream().filter(status -> status == 200).count(), answers.toString());
        assertEquals(
                CLAIMS - 1, answers.stream().filter(status -> status == 409).count(), answers.toString());
    }

    @Test
    void keepsTheCeilingOfAPersonWhenTwoClaimsAreConfirmedAtOnce() throws Exception {
        String period = ClaimSteps.covered(numbers, cipher, ClaimSteps.fund("100000.00"));
        Map<String, Object> grave = Map.of(
                "critical",
                true,
                "diagnosis",
                "肺恶性肿瘤",
                "diagnosedOn",
                ClaimSteps.TODAY.minusDays(20).toString());
        List<String> claims = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            String id = assessed(Persona.MEMBER, period, form(Persona.MEMBER, List.of(stay(60, 15)), grave));
            decide(Persona.PROVINCE_WELFARE_OFFICER, id, Map.of()).statusCode(200);
            step(Persona.PROVINCE_CHAIR, id, "taking").statusCode(200);
            claims.add(id);
        }
        List<Integer> answers = together(claims.stream()
                .map(id -> (Callable<Integer>) () -> step(Persona.PROVINCE_CHAIR, id, "second-review", ClaimSteps.YES)
                        .extract()
                        .statusCode())
                .toList());
        assertEquals(List.of(200, 409), answers.stream().sorted().toList());
        assertEquals(
                List.of("RESERVED", "SECOND_REVIEW"),
                claims.stream()
                        .map(id -> as(Persona.MEMBER)
                                .get("/api/mutual-claims/" + id)
                                .<String>path("status"))
                        .sorted()
                        .toList());
        Books.assertBalanced();
    }

    private static List<Integer> together(List<Callable<Integer>> calls)
            throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(calls.size())) {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> call : threads.invokeAll(calls)) {
                answers.add(call.get());
            }
            return answers;
        }
    }
}
