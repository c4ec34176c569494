package cn.wuli.assistance.mutual.benefit;

import cn.wuli.assistance.mutual.Terms;
import cn.wuli.assistance.mutual.benefit.Assessment.Line;
import cn.wuli.platform.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a society pays: a share of the own costs that grows by segments, each part of the cost by the share of its segment. */
final class Segments {
    private static final int MOST = 3;

    /** @param to null for the last one */
    private record Segment(int number, Money from, @Nullable Money to, BigDecimal share) {
        Money partOf(Money cost) {
            Money end = to == null || cost.compareTo(to) < 0 ? cost : to;
            Money part = end.minus(from);
            return part.isPositive() ? part : Money.ZERO;
        }
    }

    private final Terms terms;
    private final Situation situation;
    private final List<Line> trace = new ArrayList<>();

    Segments(Terms terms, Situation situation) {
        this.terms = terms;
        this.situation = situation;
    }

    Assessment result() {
        Money cost = situation.ownCost();
        trace.add(new Line("医保报销后个人自付 " + cost + " 元", null));
        Money sum = Money.ZERO;
        for (Segment segment : segments()) {
            Money part = segment.partOf(cost);
            if (part.isPositive()) {
                sum = sum.plus(amount(segment, part));
            }
        }
        if (!sum.isPositive()) {
            say("自付费用没有超过起补线 " + terms.money("segment-1-from") + " 元", "segment-1-from");
        }
        Money total = belowCeiling(sum);
        return new Assessment(0, Money.ZERO, Money.ZERO, sum, total, List.copyOf(trace));
    }

    private List<Segment> segments() {
        List<Segment> segments = new ArrayList<>();
        for (int number = 1; number <= MOST; number++) {
            String code = "segment-" + number;
            if (terms.find(code + "-from").isPresent()) {
                String next = "segment-" + (number + 1) + "-from";
                segments.add(new Segment(
                        number,
                        terms.money(code + "-from"),
                        terms.find(next).isPresent() ? terms.money(next) : null,
                        terms.decimal(code + "-share")));
            }
        }
        return segments;
    }

    /** Parts of a fen are left out, in favour of the fund. */
    private Money amount(Segment segment, Money part) {
        Money amount = Money.ofFen(BigDecimal.valueOf(part.fen())
                .multiply(segment.share())
                .setScale(0, RoundingMode.DOWN)
                .longValueExact());
        String until = segment.to() == null ? "" : "、" + segment.to() + " 元以内";
        say(
                "超过 " + segment.from() + " 元" + until + "的部分 " + part + " 元，按 "
                        + segment.share().movePointRight(2).stripTrailingZeros().toPlainString() + "% 补助：" + amount
                        + " 元",
                "segment-" + segment.number() + "-share");
        return amount;
    }

    private Money belowCeiling(Money sum) {
        Money ceiling = terms.money("person-ceiling");
        Money left = ceiling.minus(situation.paidBefore());
        if (sum.compareTo(left) <= 0) {
            return sum;
        }
        Money rest = left.isPositive() ? left : Money.ZERO;
        String before = situation.paidBefore().isPositive() ? "，已补助 " + situation.paidBefore() + " 元" : "";
        say("每人每年上限 " + ceiling + " 元" + before + "，本次补助 " + rest + " 元", "person-ceiling");
        return rest;
    }

    private void say(String words, String rule) {
        trace.add(new Line(words, terms.rule(rule).source()));
    }
}
