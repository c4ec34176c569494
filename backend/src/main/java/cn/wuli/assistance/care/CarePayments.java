package cn.wuli.assistance.care;

import cn.wuli.fund.PaymentSettled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What the bank answered becomes the state of the money, in the transaction that books the payment. */
@ApplicationScoped
class CarePayments {
    private final CareEvents events;
    private final PayForCare payForCare;

    CarePayments(CareEvents events, PayForCare payForCare) {
        this.events = events;
        this.payForCare = payForCare;
    }

    void settle(@Observes PaymentSettled settled) {
        if (!CareTasks.OBJECT.equals(settled.objectType())) {
            return;
        }
        CareEvent event = events.lock(settled.objectId());
        CareMoneyStatus status = event.money().status();
        if (status == CareMoneyStatus.RESERVED || status == CareMoneyStatus.FAILED) {
            payForCare.record(event, CareMoneyAction.SEND, null);
        }
        switch (settled.outcome()) {
            case PAID -> payForCare.record(event, CareMoneyAction.PAY, null);
            case FAILED -> payForCare.record(event, CareMoneyAction.FAIL, settled.reason());
            case REVERSED -> payForCare.record(event, CareMoneyAction.REVERSE, settled.reason());
        }
    }
}
