package cn.wuli.platform.access;

import static cn.wuli.testsupport.As.anonymously;
import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import cn.wuli.testsupport.People;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.Tokens;
import cn.wuli.testsupport.WuliTest;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
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

    /** The calendar is answered without a look into the data of a union, so no transaction refuses. */
    @Test
    void losesThePostOnTheNextRequestAfterItIsRevoked() {
        String[] addresses = {"/api/session", "/api/calendar/days?from=2026-09-01&to=2026-09-02"};
        for (String address : addresses) {
            as(Persona.CAMPUS_VICE_CHAIR).get(address).then().statusCode(200);
        }
        People.revoke(Persona.CAMPUS_VICE_CHAIR.postId());
        for (String address : addresses) {
            as(Persona.CAMPUS_VICE_CHAIR)
                    .get(address)
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("urn:wuli:problem:no-acting-post"));
        }
        People.restore(Persona.CAMPUS_VICE_CHAIR.postId());
        as(Persona.CAMPUS_VICE_CHAIR).get("/api/session").then().statusCode(200);
    }

    @Test
    void fallsBackToAnotherPostWhenTheOneUsedLastEnds() {
        UUID person = People.withAccount(SmallProvince.BRANCH, "MEMBER");
        UUID second = People.addPost(person, SmallProvince.OTHER_BRANCH, "MEMBER");
        ofAccount(person)
                .body(Map.of("postId", second))
                .put("/api/session/acting-post")
                .then()
                .statusCode(200);
        ofAccount(person).get("/api/session").then().body("actingPostId", equalTo(second.toString()));
        People.revoke(second);
        ofAccount(person)
                .get("/api/session")
                .then()
                .statusCode(200)
                .body("actingPostId", not(equalTo(second.toString())))
                .body("posts.unitName", contains("会计学院分工会"));
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

    private static RequestSpecification ofAccount(UUID person) {
        return anonymously().auth().oauth2(Tokens.of("subject-" + person));
    }
}
