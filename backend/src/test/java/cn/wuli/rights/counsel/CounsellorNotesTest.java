package cn.wuli.rights.counsel;

import static cn.wuli.rights.CounselSteps.booked;
import static cn.wuli.rights.CounselSteps.idOf;
import static cn.wuli.rights.CounselSteps.slot;
import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.assistance.Families;
import cn.wuli.platform.crypto.CannotDecrypt;
import cn.wuli.platform.crypto.DataClass;
import cn.wuli.platform.crypto.FieldCipher;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.WuliTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Notes that only the counsellor of the appointment opens: no officer, no administrator, not even another counsellor. */
@WuliTest
class CounsellorNotesTest {
    private static final String WORDS = "近期睡眠差，建议两周后复谈。";

    @Inject
    FieldCipher cipher;

    @Test
    void areReadByTheCounsellorOfTheAppointmentAndByNobodyElse() throws Exception {
        String id = noted();
        as(Persona.CAMPUS_COUNSELLOR).get(note(id)).then().statusCode(200).body("note", equalTo(WORDS));
        as(Persona.CAMPUS_OTHER_COUNSELLOR).get(note(id)).then().statusCode(404);
        as(Persona.CAMPUS_OTHER_COUNSELLOR)
                .get("/api/counsel-appointments")
                .then()
                .body("id", not(hasItem(id)));
        for (Persona persona : Persona.values()) {
            boolean isOfCampus = SmallProvince.tenantOf(persona.unitId()).equals(SmallProvince.CAMPUS);
            if (isOfCampus && !persona.postType().equals("COUNSELLOR")) {
                as(persona).get(note(id)).then().statusCode(403);
            }
        }
    }

    /** Whatever the matrix of permissions says: as chair, as administrator, as another counsellor the database gives no row. */
    @Test
    void areHeldByTheDatabase() throws SQLException {
        String id = noted();
        assertEquals(1, rowsReadBy(Persona.CAMPUS_COUNSELLOR, id));
        for (Persona persona : new Persona[] {
            Persona.CAMPUS_CHAIR,
            Persona.CAMPUS_WELFARE_OFFICER,
            Persona.CAMPUS_SYSTEM_ADMIN,
            Persona.CAMPUS_SECURITY_ADMIN,
            Persona.CAMPUS_AUDIT_ADMIN,
            Persona.CAMPUS_OTHER_COUNSELLOR,
            Persona.OTHER_CAMPUS_CHAIR
        }) {
            assertEquals(0, rowsReadBy(persona, id), persona.name());
        }
    }

    @Test
    void haveKeysOfTheirOwn() throws SQLException {
        String id = noted();
        UUID row = UUID.fromString(id);
        byte[] sealed = stored(id);
        assertFalse(new String(sealed, StandardCharsets.UTF_8).contains("睡眠"));
        String table = "sec.counsel_appointment";
        assertEquals(WORDS, cipher.decrypt(DataClass.COUNSEL, table, "note", row, sealed));
        for (DataClass other : DataClass.values()) {
            if (other != DataClass.COUNSEL) {
                assertThrows(CannotDecrypt.class, () -> cipher.decrypt(other, table, "note", row, sealed));
            }
        }
    }

    @Test
    void areWrittenOnlyByTheCounsellorOfTheAppointment() throws Exception {
        String id = noted();
        as(Persona.CAMPUS_OTHER_COUNSELLOR)
                .body(Map.of("note", "不是我的"))
                .put(note(id))
                .then()
                .statusCode(404);
        as(Persona.CAMPUS_COUNSELLOR)
                .body(Map.of("came", true))
                .post("/api/counsel-appointments/" + id + "/outcome")
                .then()
                .statusCode(409);
        Families.sql("update sec.counsel_appointment set held_on = current_date where id = ?::uuid", id);
        as(Persona.CAMPUS_COUNSELLOR)
                .body(Map.of("came", true))
                .post("/api/counsel-appointments/" + id + "/outcome")
                .then()
                .statusCode(200)
                .body("find { it.id == '" + id + "' }.status", equalTo("HELD"));
    }

    @Test
    void showNoSmallNumber() {
        as(Persona.CAMPUS_COUNSELLOR)
                .body(Map.of(
                        "line",
                        "LEGAL",
                        "topic",
                        "LABOUR_LAW",
                        "calledOn",
                        "2026-11-20",
                        "minutes",
                        12,
                        "outcome",
                        "ANSWERED"))
                .post("/api/hotline-calls")
                .then()
                .statusCode(200);
        as(Persona.CAMPUS_CHAIR)
                .get("/api/counsel-statistics?year=2026")
                .then()
                .statusCode(200)
                .body(
                        "tallies.collectMany { it.cells }.findAll { it.count != null && it.count > 0 && it.count < 5 }.size()",
                        equalTo(0));
        as(Persona.CAMPUS_COUNSELLOR)
                .get("/api/counsel-statistics?year=2026")
                .then()
                .statusCode(403);
    }

    private static String noted() {
        String id = idOf(booked(slot()));
        as(Persona.CAMPUS_COUNSELLOR)
                .body(Map.of("note", WORDS))
                .put(note(id))
                .then()
                .statusCode(200);
        return id;
    }

    private static String note(String id) {
        return "/api/counsel-appointments/" + id + "/note";
    }

    private static int rowsReadBy(Persona persona, String id) throws SQLException {
        try (var connection = TestDatabase.asApplication()) {
            connection.setAutoCommit(false);
            try (var enter = connection.prepareStatement("select sec.enter(?, ?, 'test')")) {
                enter.setString(1, persona.subject());
                enter.setObject(2, persona.postId());
                enter.execute();
            }
            try (var look = connection.createStatement()) {
                assertThrows(SQLException.class, () -> look.executeQuery("select * from sec.counsel_appointment"));
            }
            connection.rollback();
            try (var enter = connection.prepareStatement("select sec.enter(?, ?, 'test')")) {
                enter.setString(1, persona.subject());
                enter.setObject(2, persona.postId());
                enter.execute();
            }
            try (var read = connection.prepareStatement("select count(*) from sec.read_counsel_note(?::uuid)")) {
                read.setString(1, id);
                var row = read.executeQuery();
                assertTrue(row.next());
                return row.getInt(1);
            }
        }
    }

    private static byte[] stored(String id) throws SQLException {
        try (var connection = TestDatabase.server().superuserConnection();
                var statement = connection.createStatement()) {
            var row = statement.executeQuery("select note from sec.counsel_appointment where id = '" + id + "'");
            row.next();
            return row.getBytes(1);
        }
    }
}
