package cn.wuli.rights.service;

import static cn.wuli.rights.ServiceSteps.begin;
import static cn.wuli.rights.ServiceSteps.book;
import static cn.wuli.rights.ServiceSteps.offer;
import static cn.wuli.rights.ServiceSteps.offered;
import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.wuli.platform.time.Calendars;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.WuliTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Sessions of the province: one union each, the lawyer in one place, and afterwards an event of the campus. */
@WuliTest
class ServiceSessionTest {
    private static final Persona CAMPUS = Persona.CAMPUS_WELFARE_OFFICER;
    private static final Persona OTHER = Persona.OTHER_CAMPUS_CHAIR;
    private static final String THIS_YEAR =
            "/api/service-sessions?year=" + Calendars.today().getYear();

    @Test
    void isBookedByOneUnionHoweverManyAskAtOnce() throws Exception {
        String id = offered("抢约", 3).getFirst();
        List<Persona> askers = List.of(CAMPUS, OTHER, Persona.GUIDED_CAMPUS_CHAIR, Persona.CITY_CHAIR);
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService together = Executors.newFixedThreadPool(askers.size())) {
            List<Callable<Integer>> calls = askers.stream()
                    .map(asker ->
                            (Callable<Integer>) () -> book(asker, id).extract().statusCode())
                    .toList();
            for (Future<Integer> call : together.invokeAll(calls)) {
                answers.add(call.get());
            }
        }
        assertEquals(List.of(204, 409, 409, 409), answers.stream().sorted().toList());
    }

    @Test
    void tellsWhoBookedItToTheProvinceAlone() {
        List<String> ids = offered("各约一场", 3, 4);
        book(CAMPUS, ids.getFirst()).statusCode(204);
        book(CAMPUS, ids.getLast()).statusCode(409).body("title", containsString("已经约了一场"));
        book(OTHER, ids.getFirst()).statusCode(409).body("title", containsString("约走"));
        book(Persona.PROVINCE_WELFARE_OFFICER, ids.getLast()).statusCode(403);
        as(Persona.PROVINCE_CHAIR)
                .get(THIS_YEAR)
                .then()
                .body(of(ids.getFirst()) + ".bookedBy", equalTo("甲大学工会"))
                .body(of(ids.getFirst()) + ".wanted", equalTo("工伤认定"));
        as(OTHER)
                .get(THIS_YEAR)
                .then()
                .body(of(ids.getFirst()) + ".state", equalTo("TAKEN"))
                .body(of(ids.getFirst()) + ".bookedBy", nullValue())
                .body(of(ids.getFirst()) + ".place", nullValue());
        as(Persona.PROVINCE_CHAIR)
                .get("/api/inbox?box=COPIED&objectId=" + ids.getFirst())
                .then()
                .body("items.title", hasItem("甲大学工会预约了“各约一场”"));
        as(CAMPUS)
                .post("/api/service-sessions/" + ids.getFirst() + "/release")
                .then()
                .statusCode(204);
        book(OTHER, ids.getFirst()).statusCode(204);
        as(Persona.PROVINCE_CHAIR)
                .body(Map.of("opinion", "律师临时出庭"))
                .post("/api/service-sessions/" + ids.getFirst() + "/cancellation")
                .then()
                .statusCode(204);
        as(OTHER)
                .get("/api/inbox?box=COPIED&objectId=" + ids.getFirst())
                .then()
                .body("items.title", hasItem("“各约一场”取消了：律师临时出庭"));
        as(Persona.MEMBER).get(THIS_YEAR).then().statusCode(403);
    }

    @Test
    void keepsALawyerFromTwoPlacesAtOnce() {
        offered("撞车", 5);
        as(Persona.PROVINCE_CHAIR)
                .body(offer("换个名称", "撞车", 5))
                .post("/api/service-sessions")
                .then()
                .statusCode(422)
                .body("errors.path", hasItem("slots"));
        as(Persona.PROVINCE_CHAIR)
                .body(offer("补录", "过去", -1))
                .post("/api/service-sessions")
                .then()
                .statusCode(422)
                .body("errors.path", hasItem("slots[0].startsAt"));
    }

    @Test
    void isRecordedOnceAndCountsAmongTheEventsOfTheCampus() {
        String id = offered("办过的服务", 3).getFirst();
        book(CAMPUS, id).statusCode(204);
        record(id, CAMPUS, 409);
        begin(id);
        record(id, OTHER, 404);
        record(id, CAMPUS, 204);
        record(id, CAMPUS, 409);
        as(Persona.PROVINCE_CHAIR)
                .get(THIS_YEAR)
                .then()
                .body(of(id) + ".state", equalTo("HELD"))
                .body(of(id) + ".attended", equalTo(36));
        as(Persona.MEMBER)
                .get("/api/rights-events?year=" + Calendars.today().getYear())
                .then()
                .body("events.find { it.title == '办过的服务' }.participants", equalTo(36));
    }

    private static void record(String id, Persona persona, int status) {
        as(persona)
                .body(Map.of("attended", 36, "account", "现场咨询 12 件"))
                .post("/api/service-sessions/" + id + "/record")
                .then()
                .statusCode(status);
    }

    private static String of(String id) {
        return "sessions.find { it.id == '" + id + "' }";
    }
}
