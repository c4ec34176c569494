package cn.wuli.platform.access;

import static cn.wuli.testsupport.As.anonymously;
import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.Tokens;
import cn.wuli.testsupport.WuliTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

@WuliTest
class SessionResourceTest {
    @Test
    void showsThePersonThePostsAndThePermissions() {
        as(Persona.CAMPUS_ORGANISER)
                .get("/api/session")
                .then()
                .statusCode(200)
                .body("person.name", equalTo("测试CAMPUS_ORGANISER"))
                .body("actingPostId", equalTo(Persona.CAMPUS_ORGANISER.postId().toString()))
                .body("posts", hasSize(1))
                .body("posts[0].unitName", equalTo("甲大学工会"))
                .body("posts[0].tier", equalTo("CAMPUS"))
                .body("permissions", hasItem("unit.change"))
                .body("permissions", not(hasItem("unit.import")));
    }

    @Test
    void refusesWhoIsNotSignedIn() {
        anonymously()
                .get("/api/session")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:wuli:problem:not-signed-in"));
    }

    @Test
    void refusesThePostOfSomebodyElse() {
        anonymously()
                .auth()
                .oauth2(Tokens.of(Persona.MEMBER.subject()))
                .header("Wuli-Acting-Post", Persona.CAMPUS_CHAIR.postId())
                .get("/api/session")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:wuli:problem:no-acting-post"));
    }

    @Test
    void refusesExpiredRevokedAndMissingPosts() {
        for (Persona persona : new Persona[] {Persona.EXPIRED_CHAIR, Persona.REVOKED_CHAIR, Persona.WITHOUT_POST}) {
            as(persona)
                    .get("/api/session")
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("urn:wuli:problem:no-acting-post"));
        }
    }

    @Test
    void losesThePostOnTheNextRequestAfterItIsRevoked() throws SQLException {
        as(Persona.CAMPUS_VICE_CHAIR).get("/api/session").then().statusCode(200);
        revoke("now()");
        as(Persona.CAMPUS_VICE_CHAIR).get("/api/session").then().statusCode(403);
        revoke("null");
        as(Persona.CAMPUS_VICE_CHAIR).get("/api/session").then().statusCode(200);
    }

    @Test
    void speaksEnglishWhenAsked() {
        anonymously()
                .header("Accept-Language", "en")
                .get("/api/session")
                .then()
                .statusCode(401)
                .body("title", equalTo("Not signed in"));
    }

    private static void revoke(String when) throws SQLException {
        try (var connection = TestDatabase.asMigrator();
                var statement = connection.createStatement()) {
            statement.execute("update auth.post set revoked_at = " + when + " where id = '"
                    + Persona.CAMPUS_VICE_CHAIR.postId() + "'");
        }
    }
}
