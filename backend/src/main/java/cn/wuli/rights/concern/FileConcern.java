package cn.wuli.rights.concern;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.crypto.FieldCipher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** A member files a concern with his union; towards his branch without a name, if he wants. */
@ApplicationScoped
public class FileConcern {
    /** @param discreet without a name towards the branch; the union sees it for a recorded purpose */
    public record NewConcern(ConcernKind kind, String title, String statement, boolean discreet) {}

    private final Concerns concerns;
    private final MoveConcern moveConcern;
    private final FieldCipher cipher;
    private final CurrentActor currentActor;

    FileConcern(Concerns concerns, MoveConcern moveConcern, FieldCipher cipher, CurrentActor currentActor) {
        this.concerns = concerns;
        this.moveConcern = moveConcern;
        this.cipher = cipher;
        this.currentActor = currentActor;
    }

    @Transactional
    public UUID file(NewConcern filed) {
        Actor member = currentActor.get();
        Concern concern = new Concern(filed, member, cipher, Instant.now());
        concerns.persistAndFlush(concern);
        if (filed.discreet()) {
            concerns.getEntityManager()
                    .persist(new ConcernSender(concern.id(), member.personId(), member.personName()));
        }
        moveConcern.record(concern, ConcernAction.FILE, null);
        return concern.id();
    }
}
