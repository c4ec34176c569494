package cn.wuli.platform.time;

import static cn.wuli.testsupport.As.anonymously;
import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.WuliTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@WuliTest
class WorkingDaysTest {
    @Inject
    WorkingDays workingDays;

    @ParameterizedTest
    @CsvSource({
        "2024-02-04",
        "2024-04-07",
        "2024-04-28",
        "2024-09-29",
        "2025-01-26",
        "2025-04-27",
        "2025-09-28",
        "2026-01-04",
        "2026-09-20"
    })
    void worksOnSundaysThatMakeUpForAHoliday(LocalDate sunday) {
        assertEquals(7, sunday.getDayOfWeek().getValue());
        assertTrue(workingDays.isWorkingDay(sunday));
    }

    @ParameterizedTest
    @CsvSource({"2024-10-07", "2025-01-28", "2025-10-08", "2026-02-16", "2026-09-25", "2026-11-21", "2027-02-05"})
    void restsOnHolidaysAndWeekends(LocalDate day) {
        assertFalse(workingDays.isWorkingDay(day));
    }

    @Test
    void worksOnTheEveOf2024WhichWasNotArrangedAsAHoliday() {
        assertTrue(workingDays.isWorkingDay(LocalDate.of(2024, 2, 9)));
    }

    @ParameterizedTest
    @CsvSource({
        // Over the Spring Festival of 2026, with its two make-up Saturdays 14 and 28 February.
        "2026-02-12, 1, 2026-02-13",
        "2026-02-12, 2, 2026-02-14",
        "2026-02-12, 3, 2026-02-24",
        "2026-02-12, 7, 2026-02-28",
        "2026-02-12, 8, 2026-03-02",
        // From a holiday.
        "2026-10-01, 1, 2026-10-08",
        "2026-10-01, 3, 2026-10-10",
        "2026-11-20, 5, 2026-11-27",
        "2026-11-20, 0, 2026-11-20",
        // Over the turn of the year.
        "2025-12-31, 1, 2026-01-04"
    })
    void addsAndCountsWorkingDays(LocalDate from, int days, LocalDate end) {
        assertEquals(end, workingDays.plus(from, days));
        assertEquals(days, workingDays.between(from, end));
        assertEquals(-days, workingDays.between(end, from));
    }

    @ParameterizedTest
    @CsvSource({"2024, 251", "2025, 248", "2026, 248"})
    void hasTheKnownNumberOfWorkingDaysInAYear(int year, int expected) {
        long count = workingDays.days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .filter(CalendarDay::working)
                .count();
        assertEquals(expected, count);
    }

    @Test
    void guessesNothingBeyondItsYears() {
        DomainProblem problem =
                assertThrows(DomainProblem.class, () -> workingDays.plus(LocalDate.of(2027, 12, 30), 5));
        assertEquals(2028, problem.values().get("year"));
        assertThrows(DomainProblem.class, () -> workingDays.isWorkingDay(LocalDate.of(2023, 12, 31)));
    }

    @Test
    void showsTheDaysAndWhichAreProvisional() {
        as(Persona.MEMBER)
                .queryParam("from", "2026-09-18")
                .queryParam("to", "2026-09-20")
                .get("/api/calendar/days")
                .then()
                .statusCode(200)
                .body("kind", contains("WORKDAY", "WEEKEND", "MAKE_UP"))
                .body("working", contains(true, false, true))
                .body("[2].name", equalTo("国庆节调休上班"))
                .body("[2].source", equalTo("国办发明电〔2025〕7号"))
                .body("[2].note", equalTo(null));
        as(Persona.MEMBER)
                .queryParam("from", "2027-02-05")
                .queryParam("to", "2027-02-05")
                .get("/api/calendar/days")
                .then()
                .body("", hasSize(1))
                .body("[0].note", equalTo("待国务院公布"));
    }

    @Test
    void asksForAPeriodAndForASignIn() {
        as(Persona.MEMBER).get("/api/calendar/days").then().statusCode(422);
        as(Persona.MEMBER)
                .queryParam("from", "2024-01-01")
                .queryParam("to", "2026-01-01")
                .get("/api/calendar/days")
                .then()
                .statusCode(422);
        anonymously().get("/api/calendar/days").then().statusCode(401);
    }
}
