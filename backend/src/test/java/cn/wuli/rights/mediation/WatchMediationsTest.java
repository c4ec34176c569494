package cn.wuli.rights.mediation;

import static cn.wuli.rights.MediationSteps.filed;
import static cn.wuli.rights.MediationSteps.step;
import static cn.wuli.testsupport.As.as;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.wuli.assistance.Families;
import cn.wuli.platform.time.Calendars;
import cn.wuli.rights.DailyRuns;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.WuliTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever is about to lose the way to arbitration is told, once, and so is the office. */
@WuliTest
class WatchMediationsTest {
    private static final LocalDate LAST_DAY = Calendars.today().plusDays(60);

    @Inject
    WatchMediations watch;

    @Test
    void tellsClaimantAndOfficeOnceBeforeTheLimitation() {
        String ending = limited(LAST_DAY);
        String later = limited(LAST_DAY.plusDays(1));
        String unknown = filed();
        DailyRuns.today(watch);
        DailyRuns.today(watch);
        assertEquals(1, warnings(Persona.MEMBER, ending).size());
        assertEquals(
                "争议调解（工资、津贴和福利）：仲裁时效将于 " + LAST_DAY + " 届满",
                warnings(Persona.MEMBER, ending).getFirst());
        assertEquals(1, warnings(Persona.CAMPUS_CHAIR, ending).size());
        assertEquals(List.of(), warnings(Persona.MEMBER, later));
        assertEquals(List.of(), warnings(Persona.MEMBER, unknown));
    }

    @Test
    void saysNothingWhenTheCaseIsOver() {
        String over = limited(LAST_DAY);
        step(Persona.MEMBER, over, "withdrawal", Map.of()).statusCode(200);
        DailyRuns.today(watch);
        assertEquals(List.of(), warnings(Persona.MEMBER, over));
    }

    private static String limited(LocalDate on) {
        String id = filed();
        Families.sql("update biz.mediation_case set limitation_on = ? where id = ?::uuid", on, id);
        return id;
    }

    private static List<String> warnings(Persona persona, String id) {
        return as(persona)
                .get("/api/inbox?box=COPIED&limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.objectId == '" + id + "' && it.title.contains('时效') }.title");
    }
}
