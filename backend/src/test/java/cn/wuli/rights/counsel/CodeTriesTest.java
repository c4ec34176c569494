package cn.wuli.rights.counsel;

import static cn.wuli.rights.CounselSteps.booked;
import static cn.wuli.rights.CounselSteps.slot;
import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.wuli.assistance.Families;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.WuliTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody guesses codes one by one: not from one address, not from many, not all at once. */
@WuliTest
class CodeTriesTest {
    private static final int BY_ADDRESS = 10;
    private static final int IN_TOTAL = 200;

    @BeforeEach
    @AfterEach
    void forgetTries() {
        Families.sql("delete from sec.counsel_try");
    }

    @Test
    void refusesEvenARightCodeAfterTenWrongOnes() {
        String right = booked(slot());
        for (int i = 0; i < BY_ADDRESS; i++) {
            lookUp(Persona.MEMBER, "AAAA-BBBB-CC2" + i).statusCode(422);
        }
        lookUp(Persona.MEMBER, right).statusCode(429).body("title", containsString("15 分钟后再试"));
        lookUp(Persona.OTHER_MEMBER, right).statusCode(429);
        as(Persona.MEMBER)
                .body(Map.of("code", right))
                .post("/api/counsel-bookings/cancellation")
                .then()
                .statusCode(429);
        // What happens at one union is no business of another.
        lookUp(Persona.OTHER_CAMPUS_MEMBER, "AAAA-BBBB-CCCC").statusCode(422);
    }

    @Test
    void opensAgainWithTheNextWindow() {
        String right = booked(slot());
        for (int i = 0; i <= BY_ADDRESS; i++) {
            lookUp(Persona.MEMBER, "AAAA-BBBB-CCCC");
        }
        lookUp(Persona.MEMBER, right).statusCode(429);
        Families.sql("update sec.counsel_try set window_start = window_start - interval '15 minutes'");
        lookUp(Persona.MEMBER, right).statusCode(200);
    }

    @Test
    void leavesNothingBehindWhenTheCodeWasRight() throws Exception {
        String right = booked(slot());
        for (int i = 0; i < 2 * BY_ADDRESS; i++) {
            lookUp(Persona.MEMBER, right).statusCode(200);
        }
        assertEquals(0, rows());
    }

    @Test
    void countsTheWholeUnionWhateverTheAddress() {
        String right = booked(slot());
        lookUp(Persona.MEMBER, "AAAA-BBBB-CCCC").statusCode(422);
        Families.sql(
                "update sec.counsel_try set tries = ? where address = '' and tenant_id = ?",
                IN_TOTAL,
                SmallProvince.CAMPUS);
        lookUp(Persona.MEMBER, right).statusCode(429);
    }

    @Test
    void letsNoMoreThroughWhenManyTryAtOnce() throws Exception {
        List<Callable<Integer>> tries = new ArrayList<>();
        for (int i = 0; i < 4 * BY_ADDRESS; i++) {
            tries.add(() -> lookUp(Persona.MEMBER, "AAAA-BBBB-CCCC").extract().statusCode());
        }
        int looked = 0;
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (Future<Integer> status : threads.invokeAll(tries)) {
                if (status.get() == 422) {
                    looked++;
                } else {
                    assertEquals(429, status.get());
                }
            }
        }
        assertEquals(BY_ADDRESS, looked);
    }

    /** Fails closed: what cannot be counted is not looked at. */
    @Test
    void looksAtNoCodeThatItCannotCount() {
        String right = booked(slot());
        Families.sql("revoke execute on function sec.count_counsel_try from wuli_app");
        try {
            lookUp(Persona.MEMBER, right).statusCode(500);
        } finally {
            Families.sql("grant execute on function sec.count_counsel_try to wuli_app");
        }
        lookUp(Persona.MEMBER, right).statusCode(200);
    }

    private static int rows() throws Exception {
        try (var connection = TestDatabase.asMigrator();
                var row = connection.createStatement().executeQuery("select count(*) from sec.counsel_try")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static ValidatableResponse lookUp(Persona persona, String code) {
        return as(persona)
                .body(Map.of("code", code))
                .post("/api/counsel-bookings/lookup")
                .then();
    }
}
