package cn.wuli.platform.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** A topic of the tests: its objects are rows of a tenant table, seen under the policies. */
@ApplicationScoped
class AnswerTopic implements LiveTopic {
    static final String NAME = "test-answer";

    private final EntityManager entities;

    AnswerTopic(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isVisible(UUID objectId) {
        return !entities.createNativeQuery("select id from biz.idempotent_answer where id = :id", UUID.class)
                .setParameter("id", objectId)
                .getResultList()
                .isEmpty();
    }
}
