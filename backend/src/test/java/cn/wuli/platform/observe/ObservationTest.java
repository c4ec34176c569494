package cn.wuli.platform.observe;

import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.WuliTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@WuliTest
class ObservationTest {
    private static final Logger LOG = Logger.getLogger(ObservationTest.class);

    @Test
    void isReadyWhenRoleSchemaAndIdentityProviderAreInOrder() {
        RestAssured.get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.status", everyItem(equalTo("UP")))
                .body(
                        "checks.name",
                        hasItems(
                                "database role is bound by the policies",
                                "tenant tables have their policies",
                                "identity provider was reached"));
    }

    @Test
    void countsByTheKindOfUnionAndNeverByPerson() {
        as(Persona.CITY_CHAIR).get("/api/session").then().statusCode(200);
        String figures = RestAssured.get("/q/metrics").asString();
        assertTrue(figures.contains("wuli_requests_total{answer=\"2xx\",unit_kind=\"CITY\"}"), figures);
        assertFalse(figures.contains(Persona.CITY_CHAIR.subject()));
        assertFalse(figures.contains(Persona.CITY_CHAIR.personId().toString()));
        assertFalse(figures.contains(Persona.CITY_CHAIR.unitId().toString()));
    }

    @ParameterizedTest
    @CsvSource({
        "33990019900101001X",
        "339900900101001",
        "339900 19900101 001X",
        "13812345678",
        "+86 138-1234-5678",
        "6222020200001234567",
        "6222 0202 0000 1234 567"
    })
    void writesNoPersonalNumberIntoTheLog(String planted) throws IOException {
        String mark = UUID.randomUUID().toString();
        LOG.info("证件" + planted + "，" + mark);
        LOG.infof("parameter %s %s", planted, mark);
        LOG.error(
                mark,
                new IllegalStateException("outer", new IllegalArgumentException("Key (phone)=(" + planted + ")")));
        java.util.logging.Logger.getLogger("legacy")
                .log(java.util.logging.Level.WARNING, "legacy {0} {1}", new Object[] {planted, mark});
        String log = Files.readString(Path.of("target", "test.log"));
        assertTrue(log.contains("证件[hidden]，" + mark), "the line itself stays");
        assertTrue(log.contains("java.lang.IllegalArgumentException: Key (phone)=([hidden])"));
        assertTrue(log.contains("legacy [hidden] " + mark));
        assertFalse(log.contains(planted));
    }

    @ParameterizedTest
    @CsvSource({
        "01900000-0000-7000-8000-000000000001",
        "2026-11-20T14:57:32.123Z",
        "1920000.00",
        "abc13812345678def",
        "20261120"
    })
    void leavesOtherNumbersAlone(String number) {
        assertEquals(number, LogRedaction.clean(number));
    }

    @Test
    void putsTheRequestIdIntoAnswersToo() {
        RestAssured.get("/api/session")
                .then()
                .header("Wuli-Request", not(containsString(" ")))
                .body("requestId", not(equalTo("")));
    }
}
