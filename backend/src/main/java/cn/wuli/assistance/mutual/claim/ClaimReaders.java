package cn.wuli.assistance.mutual.claim;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;

/** For whom a claim opens: the reviewer who took it and, once it is in a sample, the checker who took it there. */
@ApplicationScoped
class ClaimReaders {
    private static final String CHECKS =
            "select claim_id from biz.mutual_sample_claim where claim_id = ? and checker_id = ? and verdict is null";

    private final Sql sql;

    ClaimReaders(Sql sql) {
        this.sql = sql;
    }

    boolean isOpenFor(Claim claim, Actor actor) {
        return claim.isReviewedBy(actor) || checks(claim, actor);
    }

    boolean checks(Claim claim, Actor actor) {
        return claim.isDecidedBy(actor)
                && sql.first(row -> row.id("claim_id"), CHECKS, claim.id(), actor.personId())
                        .isPresent();
    }
}
