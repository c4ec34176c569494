package cn.wuli.organisation.election;

import cn.wuli.organisation.body.BodyKindView;
import cn.wuli.organisation.body.BodyPosition;
import cn.wuli.organisation.body.BodySearch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the offices of committees are called. */
@ApplicationScoped
class ElectionTitles {
    private final BodySearch bodies;

    ElectionTitles(BodySearch bodies) {
        this.bodies = bodies;
    }

    /** All kinds at once, so that a list asks once. */
    Map<String, BodyKindView> kinds() {
        return bodies.kinds().stream().collect(Collectors.toMap(BodyKindView::code, Function.identity()));
    }

    static String position(Map<String, BodyKindView> kinds, ElectionPlan plan) {
        BodyKindView kind = kind(kinds, plan);
        return plan.position() == BodyPosition.HEAD
                ? kind.headTitle()
                : plan.position() == BodyPosition.DEPUTY ? kind.deputyTitle() : kind.memberTitle();
    }

    /** Such as 第 9 届工会委员会. */
    static String body(Map<String, BodyKindView> kinds, ElectionPlan plan) {
        return "第" + plan.ordinal() + "届" + kind(kinds, plan).name();
    }

    /** Such as 第 9 届工会委员会委员选举, with the round when it is not the first. */
    static String title(Map<String, BodyKindView> kinds, ElectionPlan plan) {
        String round = plan.round() == 1 ? "" : "（第" + plan.round() + "轮）";
        return body(kinds, plan) + position(kinds, plan) + "选举" + round;
    }

    private static BodyKindView kind(Map<String, BodyKindView> kinds, ElectionPlan plan) {
        return Objects.requireNonNull(kinds.get(plan.bodyKind()), plan.bodyKind());
    }
}
