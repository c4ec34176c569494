package cn.wuli.platform.access;

import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.tenancy.EntryCheck;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The actor of one request as an earlier request found it. The entering of a transaction confirms that the post is in force
 * and says by its epoch whether anything else may have changed; where no transaction follows, {@link PostConfirmation} asks.
 */
final class RememberedActor implements EntryCheck {
    private final Actors actors;
    private final Actor actor;
    private final long epoch;
    private boolean confirmed;

    RememberedActor(Actors actors, Actor actor, long epoch) {
        this.actors = actors;
        this.actor = actor;
        this.epoch = epoch;
    }

    Actor actor() {
        return actor;
    }

    @Override
    public void at(Connection connection, long current) throws SQLException {
        if (current != epoch) {
            actors.demandUnchanged(actor, connection);
        }
        confirmed = true;
    }

    /** @throws DomainProblem {@code no-acting-post} */
    void confirm() {
        if (!confirmed) {
            actors.demandUnchanged(actor);
            confirmed = true;
        }
    }
}
