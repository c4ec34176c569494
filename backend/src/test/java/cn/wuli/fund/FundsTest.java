package cn.wuli.fund;

import static cn.wuli.fund.FundSteps.DECISION;
import static cn.wuli.fund.FundSteps.acting;
import static cn.wuli.fund.FundSteps.grant;
import static cn.wuli.fund.FundSteps.openCampusFund;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.wuli.fund.ReserveRequest.Ceiling;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.WuliTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

@WuliTest
class FundsTest {
    @Inject
    Funds funds;

    @Inject
    BooksCheck books;

    @Test
    void movesMoneyFromAvailableToReservedToSpent() {
        UUID fund = openCampusFund("10000.00");
        UUID reservation = asChair(() -> funds.reserve(grant(fund, "3000.00")));
        assertEquals(Money.ofYuan("7000.00"), balance(fund).available());
        asChair(() -> funds.pay(reservation, Money.ofYuan("1000.00"), "慰问品", DECISION));
        assertEquals(Money.ofYuan("2000.00"), asChair(() -> funds.release(reservation, "剩余不再发放", DECISION)));
        FundBalance after = balance(fund);
        assertEquals(Money.ofYuan("9000.00"), after.available());
        assertEquals(Money.ZERO, after.reserved());
        assertEquals(Money.ofYuan("1000.00"), after.spent());
        assertEquals(List.of(), asChair(books::findings));
    }

    @Test
    void saysHowMuchIsAvailableWhenItIsNotEnough() {
        UUID fund = openCampusFund("1000.00");
        DomainProblem refused = refused(() -> funds.reserve(grant(fund, "1000.01")));
        assertEquals(FundProblem.INSUFFICIENT, refused.type());
        assertEquals("1,000.00", refused.values().get("available"));
        assertEquals("1,000.01", refused.values().get("amount"));
    }

    @Test
    void refusesAPurposeThatTheFundDoesNotHave() {
        UUID fund = openCampusFund("1000.00");
        ReserveRequest grant = grant(fund, "10.00");
        ReserveRequest recuperation = new ReserveRequest(
                fund,
                "RECUPERATION",
                grant.amount(),
                grant.unitId(),
                grant.personId(),
                grant.label(),
                "RECUPERATION",
                Ids.next(),
                DECISION,
                List.of());
        DomainProblem refused = refused(() -> funds.reserve(recuperation));
        assertEquals(FundProblem.PURPOSE_NOT_PERMITTED, refused.type());
        assertEquals("疗休养", refused.values().get("purpose"));
    }

    @Test
    void reservesOnceForOneObject() {
        UUID fund = openCampusFund("1000.00");
        ReserveRequest grant = grant(fund, "10.00");
        UUID reservation = asChair(() -> funds.reserve(grant));
        assertEquals(
                FundProblem.ALREADY_RESERVED,
                refused(() -> funds.reserve(grant)).type());
        asChair(() -> funds.release(reservation, "撤销", DECISION));
        asChair(() -> funds.reserve(grant));
        assertEquals(
                FundProblem.NOTHING_RESERVED,
                refused(() -> funds.release(reservation, "再次撤销", DECISION)).type());
    }

    @Test
    void paysNoMoreThanIsReserved() {
        UUID fund = openCampusFund("1000.00");
        UUID reservation = asChair(() -> funds.reserve(grant(fund, "10.00")));
        assertEquals(
                FundProblem.BEYOND_RESERVATION,
                refused(() -> funds.pay(reservation, Money.ofYuan("10.01"), "慰问", DECISION))
                        .type());
    }

    @Test
    void countsTheCeilingOfAPersonAndGivesItBackOnRelease() {
        UUID fund = openCampusFund("100000.00");
        UUID family = Ids.next();
        Ceiling ceiling = new Ceiling(family, "HOUSEHOLD_YEAR", "2026", Money.ofYuan("5000.00"));
        UUID first = asChair(() -> funds.reserve(grant(fund, "3000.00", ceiling)));
        DomainProblem refused = refused(() -> funds.reserve(grant(fund, "2000.01", ceiling)));
        assertEquals(FundProblem.CEILING_REACHED, refused.type());
        assertEquals("3,000.00", refused.values().get("used"));
        asChair(() -> funds.reserve(grant(fund, "2000.00", ceiling)));
        asChair(() -> funds.release(first, "撤销", DECISION));
        asChair(() -> funds.reserve(grant(fund, "3000.00", ceiling)));
    }

    @Test
    void reversesAPaymentOnceAndNeverAReversal() {
        UUID fund = openCampusFund("1000.00");
        UUID reservation = asChair(() -> funds.reserve(grant(fund, "400.00")));
        UUID payment = asChair(() -> funds.pay(reservation, Money.ofYuan("400.00"), "慰问", DECISION));
        UUID reversal = asChair(() -> funds.reverse(payment, "付错", DECISION));
        assertEquals(Money.ofYuan("1000.00"), balance(fund).available());
        assertEquals(
                FundProblem.ALREADY_REVERSED,
                refused(() -> funds.reverse(payment, "再冲", DECISION)).type());
        assertEquals(
                FundProblem.REVERSAL_OF_REVERSAL,
                refused(() -> funds.reverse(reversal, "冲冲", DECISION)).type());
    }

    @Test
    void doesNotKnowTheFundOfAnotherUnion() {
        UUID fund = openCampusFund("1000.00");
        DomainProblem refused = assertThrows(
                DomainProblem.class,
                () -> acting(Persona.OTHER_CAMPUS_CHAIR, () -> funds.reserve(grant(fund, "1.00"))));
        assertEquals(404, refused.type().status());
    }

    private FundBalance balance(UUID fund) {
        return asChair(() -> funds.balance(fund));
    }

    private static <T> T asChair(Supplier<T> work) {
        return acting(Persona.CAMPUS_CHAIR, work);
    }

    private static DomainProblem refused(Supplier<?> work) {
        return assertThrows(DomainProblem.class, () -> asChair(work));
    }
}
