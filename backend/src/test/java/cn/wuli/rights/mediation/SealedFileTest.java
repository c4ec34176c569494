package cn.wuli.rights.mediation;

import static cn.wuli.rights.MediationSteps.sealed;
import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.wuli.assistance.Families;
import cn.wuli.rights.MediationSteps;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.WuliTest;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A sealed file: nobody reads it, unless one asked and another agreed; then the first one, for some hours. */
@WuliTest
class SealedFileTest {
    private static final Map<String, String> PURPOSE = Map.of("purpose", "仲裁委员会调卷");

    @Test
    void isReadByNobodyNotEvenByItsMediator() {
        String id = sealed();
        for (Persona persona : new Persona[] {
            Persona.MEMBER, Persona.CAMPUS_CHAIR, Persona.CAMPUS_VICE_CHAIR, Persona.CAMPUS_WELFARE_OFFICER
        }) {
            as(persona)
                    .get("/api/mediations/" + id)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("SEALED"))
                    .body("dispute", nullValue())
                    .body("agreement", nullValue())
                    .body("sessions", hasSize(0));
        }
        as(Persona.CAMPUS_CHAIR)
                .post("/api/mediations/" + id + "/dossier")
                .then()
                .statusCode(409)
                .body("title", containsString("另一人同意"));
        as(Persona.CAMPUS_SYSTEM_ADMIN)
                .post("/api/mediations/" + id + "/dossier")
                .then()
                .statusCode(403);
    }

    @Test
    void isOpenedByTwoPersonsForTheOneWhoAsked() {
        String id = sealed();
        String unsealing = as(Persona.CAMPUS_CHAIR)
                .body(PURPOSE)
                .post("/api/mediations/" + id + "/unsealings")
                .then()
                .statusCode(200)
                .extract()
                .path("[0].id");
        String agreement = "/api/mediations/" + id + "/unsealings/" + unsealing + "/agreement";
        as(Persona.CAMPUS_CHAIR).post(agreement).then().statusCode(409).body("title", containsString("另一人"));
        as(Persona.CAMPUS_CHAIR)
                .post("/api/mediations/" + id + "/dossier")
                .then()
                .statusCode(409);
        as(Persona.CAMPUS_VICE_CHAIR).post(agreement).then().statusCode(200);
        as(Persona.CAMPUS_VICE_CHAIR)
                .post("/api/mediations/" + id + "/dossier")
                .then()
                .statusCode(409);
        as(Persona.CAMPUS_CHAIR)
                .post("/api/mediations/" + id + "/dossier")
                .then()
                .statusCode(200)
                .body("dispute.facts", equalTo(MediationSteps.facts()))
                .body("sessions[0].notes", containsString("各执一词"));
        as(Persona.MEMBER).get("/api/my-data/accesses").then().body("items.fields.flatten()", hasItem("DOSSIER"));
        Families.sql("update sec.unsealing set open_until = now() - interval '1 second' where id = ?::uuid", unsealing);
        as(Persona.CAMPUS_CHAIR)
                .post("/api/mediations/" + id + "/dossier")
                .then()
                .statusCode(409);
    }

    /** Whatever the service does: the application cannot touch the tables, and the function gives no row. */
    @Test
    void isHeldByTheDatabase() throws SQLException {
        String id = sealed();
        try (var connection = TestDatabase.asApplication()) {
            connection.setAutoCommit(false);
            try (var enter = connection.prepareStatement("select sec.enter(?, ?, 'test')")) {
                enter.setString(1, Persona.CAMPUS_CHAIR.subject());
                enter.setObject(2, Persona.CAMPUS_CHAIR.postId());
                enter.execute();
            }
            try (var read = connection.prepareStatement("select count(*) from sec.read_sealed_mediation(?::uuid)")) {
                read.setString(1, id);
                var row = read.executeQuery();
                row.next();
                assertEquals(0, row.getInt(1));
            }
            try (var look = connection.createStatement()) {
                assertThrows(SQLException.class, () -> look.executeQuery("select * from sec.sealed_mediation"));
            }
        }
    }
}
