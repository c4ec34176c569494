package cn.wuli.proof;

import static cn.wuli.testsupport.As.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.membership.SampleMembers;
import cn.wuli.platform.access.AccessMatrix;
import cn.wuli.platform.print.ApprovalForm;
import cn.wuli.platform.print.ApprovalForm.Fact;
import cn.wuli.platform.print.PdfPrinter;
import cn.wuli.proof.AnswerText.Kind;
import cn.wuli.proof.Contract.Operation;
import cn.wuli.testsupport.People;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.Tokens;
import cn.wuli.testsupport.WuliTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every operation of the contract × every actor, against an object of the campus. The matrix of posts and actions says who
 * may; a foreign object is not found; and no answer and no log carries the canary of another union.
 */
@WuliTest
class OperationMatrixTest {
    private static final Path LOG = Path.of("target", "test.log");
    private static final Set<Persona> POWERLESS =
            Set.of(Persona.EXPIRED_CHAIR, Persona.REVOKED_CHAIR, Persona.WITHOUT_POST);

    /** The way in is open to everybody who can sign in, with or without a post. */
    private static final Set<String> NEEDS_NO_POST = Set.of("signIn", "downloadLinkedFile");

    /** Carries the right of the post that made the link, so that a browser without a session can load it. */
    private static final Set<String> NEEDS_NO_SESSION = Set.of("downloadLinkedFile");

    /** Directory data of units inside a union is seen by the union that oversees it (architecture.md, Tenancy). */
    private static final Set<String> SEEN_BY_OVERSEERS = Set.of("getUnit", "getUnitFigures", "listBodies");

    /** Path parameters that name a kind of thing, not an object of a union. */
    private static final Set<String> NO_OBJECT = Set.of("kind", "token");

    @Inject
    PdfPrinter printer;

    private final AccessMatrix matrix = new AccessMatrix();
    private final FixtureBook book = new FixtureBook();
    private final List<String> failures = new ArrayList<>();
    private final Map<Kind, Integer> ownCanaries = new EnumMap<>(Kind.class);
    private int calls;

    @BeforeEach
    void collectFixtures() throws SQLException {
        SampleMembers.load();
        PlatformFixtures.addTo(book);
        OrganisationFixtures.addTo(book);
        MembershipFixtures.addTo(book);
        FundFixtures.addTo(book);
        AssistanceFixtures.addTo(book);
        CampaignFixtures.addTo(book);
        MutualFixtures.addTo(book);
        RightsFixtures.addTo(book);
        FlowFixtures.addTo(book);
        PieceFixtures.addTo(book, printer.print(ApprovalForm.TEMPLATE, formOfCampus()));
    }

    @Test
    void hasAFixtureForEveryOperation() {
        Set<String> missing = new TreeSet<>();
        Set<String> known = new TreeSet<>();
        for (Operation operation : Contract.operations()) {
            known.add(operation.id());
            if (book.of(operation.id()) == null) {
                missing.add(operation.id());
            }
        }
        assertEquals(Set.of(), missing, "operations without a fixture: add them to the <Module>Fixtures");
        Set<String> stale = new TreeSet<>();
        book.operationIds().forEach(stale::add);
        stale.removeAll(known);
        assertEquals(Set.of(), stale, "fixtures without an operation: run make openapi");
    }

    @Test
    void leaksNothingToAnybody() throws IOException, SQLException {
        List<Operation> operations = Contract.operations();
        try (Planting planting = Planting.begin()) {
            for (Operation operation : operations) {
                tryAsEverybody(operation, Objects.requireNonNull(book.of(operation.id()), operation.id()));
            }
            System.out.printf(
                    "Canaries: %d values in %d tables, %d rows copied into other unions; own ones seen in %s%n",
                    planting.rows(), planting.tables(), planting.copies(), ownCanaries);
        }
        expectNoCanaryInTheLog();
        expectThatCanariesAreSeenAtAll();
        System.out.printf(
                "Operation matrix: %d operations x %d actors = %d calls, %d failures%n",
                operations.size(), Persona.values().length + 2, calls, failures.size());
        assertEquals("", String.join("\n", failures));
    }

    /** Whatever was remembered of his post while it was in force must count for nothing. */
    private static void revokeAfterUse() {
        Persona chair = Persona.REVOKED_CHAIR;
        People.restore(chair.postId());
        as(chair).get("/api/session").then().statusCode(200);
        People.revoke(chair.postId());
    }

    private void tryAsEverybody(Operation operation, Supplier<Fixture> fixture) {
        if (!NEEDS_NO_SESSION.contains(operation.id())) {
            expect(operation, "anonymous", send(operation, fixture.get(), null, null), 401);
        }
        expect(operation, "invalid token", send(operation, fixture.get(), null, "not.a.token"), 401);
        for (Persona persona : Persona.values()) {
            if (!persona.unitId().equals(SmallProvince.CAMPUS) || POWERLESS.contains(persona)) {
                tryAs(persona, operation, fixture);
            }
        }
        boolean reached = !namesAnObject(operation);
        boolean allowedToAnybody = false;
        Set<Integer> statuses = new TreeSet<>();
        for (Persona persona : Persona.values()) {
            if (persona.unitId().equals(SmallProvince.CAMPUS) && !POWERLESS.contains(persona)) {
                int status = tryAs(persona, operation, fixture);
                statuses.add(status);
                allowedToAnybody |= may(persona, operation);
                reached |= status < 400 || status == 409 || status == 412 || status == 422;
            }
        }
        if (allowedToAnybody && !reached) {
            failures.add(
                    operation.id() + ": the fixture is reached by nobody " + statuses + ", so its 404s prove nothing");
        }
    }

    private int tryAs(Persona persona, Operation operation, Supplier<Fixture> fixture) {
        if (persona == Persona.REVOKED_CHAIR) {
            revokeAfterUse();
        }
        Response response = send(operation, fixture.get(), persona, Tokens.withOneTimeCode(persona.subject()));
        int status = response.statusCode();
        if (status >= 500) {
            failures.add(operation.id() + " as " + persona + ": " + status);
        }
        if (NEEDS_NO_POST.contains(operation.id())) {
            return status;
        }
        if (POWERLESS.contains(persona) || !may(persona, operation)) {
            expect(operation, persona.name(), response, 403);
        } else if (isForeign(persona)
                && operation.permission() != null
                && namesAnObject(operation)
                && !overseesAndMaySee(persona, operation)) {
            expect(operation, persona.name(), response, 404);
        }
        AnswerText answer = AnswerText.of(response);
        for (String canary : Canary.foreignTo(tenantOf(persona))) {
            if (answer.text().contains(canary)) {
                failures.add(operation.id() + " as " + persona + " shows a canary of another union: " + canary);
            }
        }
        if (answer.text().contains(Canary.of(tenantOf(persona)))) {
            ownCanaries.merge(answer.kind(), 1, Integer::sum);
        }
        return status;
    }

    /** Otherwise the search for those of others proves nothing. */
    private void expectThatCanariesAreSeenAtAll() {
        for (Kind kind : Kind.values()) {
            if (!ownCanaries.containsKey(kind)) {
                failures.add("nobody saw the canary of his own union in an answer of the kind " + kind);
            }
        }
    }

    private static ApprovalForm formOfCampus() {
        return new ApprovalForm(
                "审批表",
                "甲大学工会",
                null,
                List.of(new Fact("姓名", Canary.of(SmallProvince.CAMPUS))),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    private boolean may(Persona persona, Operation operation) {
        if (operation.permission() == null) {
            return true;
        }
        AccessMatrix.Action action = matrix.actions().get(operation.permission());
        return action.allowed()
                .getOrDefault(persona.postType(), Set.of())
                .contains(SmallProvince.kindOf(persona.unitId()));
    }

    private static boolean overseesAndMaySee(Persona persona, Operation operation) {
        return SEEN_BY_OVERSEERS.contains(operation.id()) && tenantOf(persona).equals(SmallProvince.PROVINCE);
    }

    private static boolean namesAnObject(Operation operation) {
        return !NO_OBJECT.containsAll(operation.pathParameters());
    }

    private static boolean isForeign(Persona persona) {
        return !tenantOf(persona).equals(SmallProvince.CAMPUS);
    }

    private static UUID tenantOf(Persona persona) {
        return SmallProvince.tenantOf(persona.unitId());
    }

    private void expect(Operation operation, String actor, Response response, int status) {
        if (response.statusCode() != status) {
            failures.add(
                    operation.id() + " as " + actor + ": expected " + status + " but was " + response.statusCode());
        }
    }

    private Response send(Operation operation, Fixture fixture, @Nullable Persona persona, @Nullable String token) {
        RequestSpecification request = RestAssured.given()
                .redirects()
                .follow(false)
                .queryParams(fixture.query)
                .headers(fixture.headers);
        if (persona != null) {
            request.header("Wuli-Acting-Post", persona.postId());
        }
        if (token != null) {
            request.auth().oauth2(token);
        }
        if (fixture.file != null) {
            request.multiPart(fixture.file);
        } else if (fixture.body != null) {
            request.contentType(ContentType.JSON).body(fixture.body);
        }
        assertTrue(
                fixture.path.keySet().containsAll(operation.pathParameters()),
                () -> operation.id() + " lacks a path parameter");
        calls++;
        return request.pathParams(fixture.path).request(operation.method(), operation.path());
    }

    private void expectNoCanaryInTheLog() throws IOException {
        String log = Files.readString(LOG);
        for (String canary : Canary.all()) {
            if (log.contains(canary)) {
                failures.add("the log carries " + canary);
            }
        }
    }
}
