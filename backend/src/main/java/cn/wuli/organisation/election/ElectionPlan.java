package cn.wuli.organisation.election;

import cn.wuli.organisation.body.BodyPosition;
import java.time.LocalDate;

/**
 * What is fixed before the vote.
 *
 * @param ordinal of the committee that is elected
 * @param round 1, or more when the vote was repeated
 * @param eligible 应到会人数
 */
public record ElectionPlan(
        String bodyKind,
        BodyPosition position,
        int ordinal,
        int round,
        LocalDate heldOn,
        String place,
        int eligible,
        int seats) {}
