package cn.wuli.proof;

import static cn.wuli.testsupport.As.as;
import static cn.wuli.testsupport.As.withOneTimeCodeAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.assistance.Families;
import cn.wuli.assistance.mutual.ClaimSteps;
import cn.wuli.membership.SyntheticIdentities;
import cn.wuli.membership.register.PersonalNumbers;
import cn.wuli.platform.crypto.FieldCipher;
import cn.wuli.platform.export.TakenLists;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.WuliTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/**
 * Values that exist nowhere else go in through the API as people send them. Then everything that leaves the running
 * application is searched for them: a dump of all tables, the log, every export and the printed forms (A42).
 */
@WuliTest
class PlantedValuesTest {
    private static final Path LOG = Path.of("target", "test.log");
    private static final long INCOME = 31_415_927;
    private static final String PHONE = "13955512907";
    private static final String CARD = "6217009876501234567";
    private static final String DIAGNOSIS = "髓母细胞瘤";
    private static final String STATEMENT = "确诊髓母细胞瘤后长期放疗";
    private static final String FINDINGS = "床头有放疗预约单";
    private static final String ADDRESS = "杭州市西湖区翡翠湾路九百零三号";
    private static final String MEMBER_PHONE = "13955512908";
    private static final String CLAIM_CARD = "6217009876501234575";
    private static final String HOSPITAL = "翡翠湾肿瘤医院";

    @Inject
    PersonalNumbers numbers;

    @Inject
    FieldCipher cipher;

    private final Map<String, String> planted = new LinkedHashMap<>();
    private final List<String> found = new ArrayList<>();

    @Test
    void staySealedInTheDatabaseTheLogAndWhatIsHandedOut() throws Exception {
        String file = plant();
        plantClaim();
        int searched = planted.size();
        int rows = searchTheDump();
        search("the log", Files.readString(LOG));
        int handedOut = searchWhatIsHandedOut(file);
        System.out.printf(
                "Planted values: %d searched in %d rows of the dump, the log and %d exports and forms; found in %d places%n",
                searched, rows, handedOut, found.size());
        assertEquals("", String.join("\n", found));
        assertTrue(rows > 1000, "the dump is not whole: " + rows);
        assertTrue(handedOut >= 5, "too few exports: " + handedOut);
    }

    private String plant() {
        String self = Families.adult();
        String spouse = Families.adult();
        String member = SyntheticIdentities.next();
        planted.putAll(Map.of(
                "identity number", self,
                "identity number of the spouse", spouse,
                "identity number of the member", member,
                "phone", PHONE,
                "phone of the member", MEMBER_PHONE,
                "card", CARD,
                "diagnosis", DIAGNOSIS,
                "findings", FINDINGS,
                "address", ADDRESS));
        planted.put("income in fen", Long.toString(INCOME));
        planted.put("income in yuan", "314159.27");
        planted.put("income as people write it", "314,159.27");
        as(Persona.CAMPUS_ORGANISER)
                .body(Map.of(
                        "unitId", SmallProvince.BRANCH,
                        "staffNumber", "P-PLANTED",
                        "name", "欧阳试",
                        "employment", "PERMANENT",
                        "joinedOn", "2020-09-01",
                        "identityKind", "RESIDENT",
                        "identityNumber", member,
                        "phone", MEMBER_PHONE))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/members")
                .then()
                .statusCode(201);
        return file(self, spouse);
    }

    /** Checked on both sides, refused, appealed against; and the lists of both unions taken out. */
    private void plantClaim() throws Exception {
        planted.put("card of the claim", CLAIM_CARD);
        planted.put("hospital of the claim", HOSPITAL);
        Map<String, Object> stay = new HashMap<>(ClaimSteps.stay(27, 22));
        stay.put("hospital", HOSPITAL);
        Map<String, Object> form = ClaimSteps.form(
                Persona.MEMBER, List.of(stay), Map.of("accountNumber", CLAIM_CARD, "statement", STATEMENT));
        String period = ClaimSteps.covered(numbers, cipher, ClaimSteps.fund("50000.00"));
        String id = ClaimSteps.assessed(Persona.MEMBER, period, form);
        Map<String, Object> nothing = Map.of("amount", 0, "reasonCode", "PAPERS_DIFFER", "opinion", "不一致");
        ClaimSteps.decide(Persona.PROVINCE_WELFARE_OFFICER, id, nothing).statusCode(200);
        ClaimSteps.step(Persona.MEMBER, id, "appeal", Map.of("opinion", STATEMENT))
                .statusCode(200);
        for (Persona chair : List.of(Persona.CAMPUS_CHAIR, Persona.PROVINCE_CHAIR)) {
            search("the list of claims", TakenLists.take(chair, "/api/mutual-claims/export"));
        }
    }

    /** Through every hand until the family is published. */
    private static String file(String self, String spouse) {
        String id = Families.draft(Persona.BRANCH_SECRETARY, SmallProvince.BRANCH, self, spouse);
        Map<String, Object> declaration = Families.declaration(Persona.BRANCH_SECRETARY, self, spouse);
        declaration.putAll(Map.of(
                "phone",
                PHONE,
                "bankAccount",
                CARD,
                "address",
                ADDRESS,
                "statement",
                STATEMENT,
                "hardshipCost",
                INCOME));
        @SuppressWarnings("unchecked")
        List<Map<String, Object>> family = (List<Map<String, Object>>) declaration.get("family");
        family.get(0).put("health", DIAGNOSIS);
        family.get(1).put("annualIncome", INCOME);
        declaration.put("expenses", List.of(Map.of("kind", "ILLNESS", "annualAmount", INCOME, "note", DIAGNOSIS)));
        as(Persona.BRANCH_SECRETARY)
                .header("If-Match", 1)
                .body(declaration)
                .put("/api/hardship-files/" + id + "/declaration")
                .then()
                .statusCode(200);
        Families.step(Persona.BRANCH_SECRETARY, id, "submission").statusCode(200);
        Families.step(Persona.BRANCH_CHAIR, id, "branch-check").statusCode(200);
        Map<String, Object> visit = new HashMap<>(Families.visit("甲", "乙"));
        visit.put("findings", FINDINGS);
        Families.step(Persona.CAMPUS_WELFARE_OFFICER, id, "visits", visit).statusCode(200);
        Families.step(Persona.CAMPUS_WELFARE_OFFICER, id, "investigation").statusCode(200);
        as(Persona.CAMPUS_WELFARE_OFFICER)
                .body(Map.of("fields", List.of("HEALTH", "BANK_ACCOUNT"), "purpose", "核实"))
                .post("/api/hardship-files/" + id + "/unmasking")
                .then()
                .statusCode(200);
        Families.step(Persona.CAMPUS_CHAIR, id, "review").statusCode(200);
        return id;
    }

    /** Every table of every schema, as a dump writes it. Returns how many rows were searched. */
    private int searchTheDump() throws SQLException, IOException {
        int rows = 0;
        try (Connection connection = TestDatabase.server().superuserConnection()) {
            for (String table : tables(connection)) {
                StringWriter dump = new StringWriter();
                connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + table + " to stdout", dump);
                String text = dump.toString();
                rows += (int) text.lines().count();
                search("the table " + table, text);
            }
        }
        return rows;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')""")) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        return tables;
    }

    /**
     * The bank file and the sheet of one economic check are left out: they are for the bank, which must have the card, and for
     * the authority, which must have the identity numbers.
     */
    private int searchWhatIsHandedOut(String file) {
        int handedOut = 0;
        for (Contract.Operation operation : Contract.operations()) {
            if (!operation.id().startsWith("export") || operation.path().contains("{")) {
                continue;
            }
            for (Persona persona : List.of(Persona.CAMPUS_CHAIR, Persona.CAMPUS_ORGANISER, Persona.PROVINCE_CHAIR)) {
                Response answer = withOneTimeCodeAs(persona).request(operation.method(), operation.path());
                if (answer.statusCode() == 200) {
                    search("the export " + operation.id(), AnswerText.of(answer).text());
                    handedOut++;
                }
            }
        }
        String link = as(Persona.CAMPUS_CHAIR)
                .post("/api/hardship-files/" + file + "/approval-form")
                .then()
                .statusCode(200)
                .extract()
                .path("url");
        // The income is what the form is for; his screen shows it to the chair too.
        planted.keySet().removeIf(name -> name.startsWith("income"));
        search(
                "the printed form",
                AnswerText.of(as(Persona.CAMPUS_CHAIR).get(link)).text());
        return handedOut + 1;
    }

    private void search(String where, String text) {
        planted.forEach((name, value) -> {
            if (text.contains(value)
                    || text.contains(HexFormat.of().formatHex(value.getBytes(StandardCharsets.UTF_8)))) {
                found.add(where + " carries the " + name);
            }
        });
    }
}
