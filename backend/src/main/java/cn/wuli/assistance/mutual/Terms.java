package cn.wuli.assistance.mutual;

import cn.wuli.platform.money.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A published period as the other parts of mutual aid need it: its days and its rules, read by name. */
public record Terms(
        UUID periodId,
        Scheme scheme,
        UUID organiserId,
        String organiserName,
        PeriodStatus status,
        PeriodPlan plan,
        List<FrozenRule> rules) {
    static Terms of(MutualPeriod period) {
        return new Terms(
                period.id(),
                period.scheme(),
                period.organiserId(),
                period.organiserName(),
                period.status(),
                period.plan(),
                period.parameters());
    }

    public Money money(String code) {
        return Money.ofFen(decimal(code).longValueExact());
    }

    public int integer(String code) {
        return decimal(code).intValueExact();
    }

    public BigDecimal decimal(String code) {
        return new BigDecimal(rule(code).value());
    }

    public FrozenRule rule(String code) {
        return find(code).orElseThrow(() -> new IllegalStateException("a period was published without " + code));
    }

    /** For parameters that a period may leave out. */
    public Optional<FrozenRule> find(String code) {
        return rules.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }
}
