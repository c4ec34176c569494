package cn.wuli.assistance.care;

import cn.wuli.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a union decides about a kind of event.
 *
 * @param withinDays working days from the day on which it is recorded
 * @param amountCap null: no money is given
 * @param basis the document that it rests on
 */
public record CareKindValues(
        String name,
        Visitor visitor,
        int withinDays,
        @Nullable Money amountCap,
        String basis) {}
