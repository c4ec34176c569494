package cn.wuli.testsupport;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** Begins a request as one of the {@link Persona personas}: {@code as(BRANCH_SECRETARY).get(…)}. */
public final class As {
    private As() {}

    public static RequestSpecification as(Persona persona) {
        return withToken(persona, Tokens.of(persona.subject()));
    }

    /** As somebody who gave a one-time code in this session. */
    public static RequestSpecification withOneTimeCodeAs(Persona persona) {
        return withToken(persona, Tokens.withOneTimeCode(persona.subject()));
    }

    public static RequestSpecification anonymously() {
        return RestAssured.given().contentType(ContentType.JSON);
    }

    private static RequestSpecification withToken(Persona persona, String token) {
        return RestAssured.given()
                .contentType(ContentType.JSON)
                .header("Wuli-Acting-Post", persona.postId())
                .auth()
                .oauth2(token);
    }
}
