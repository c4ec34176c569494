package cn.wuli.membership.register;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who changed what about a member, when, and from which day on it holds. Append-only. */
@ApplicationScoped
public class MemberHistory implements PanacheRepositoryBase<MemberChange, UUID> {
    private static final int LARGEST = 500;

    /** The history keeps these under the member's policies; the audit log only says that they changed. */
    private static final Set<String> PERSONAL = Set.of("name", "phone");

    private final CurrentActor currentActor;
    private final AuditLog audit;

    MemberHistory(CurrentActor currentActor, AuditLog audit) {
        this.currentActor = currentActor;
        this.audit = audit;
    }

    void record(Member member, MemberAct act, List<FieldChange> changes, @Nullable String reason, LocalDate validOn) {
        Actor actor = currentActor.get();
        Instant now = Instant.now();
        changes.forEach(change -> persist(new MemberChange(member, act, change, reason, validOn, actor, now)));
        AuditChanges audited = AuditChanges.none();
        for (FieldChange change : changes) {
            audited = PERSONAL.contains(change.field())
                    ? audited.hidden(change.field())
                    : audited.and(change.field(), change.before(), change.after());
        }
        audit.record("member." + act.name().toLowerCase(Locale.ROOT), "member", member.id(), audited);
    }

    /** The newest first. */
    @Transactional
    public List<MemberChange> of(UUID memberId) {
        return find("memberId = ?1 order by id desc", memberId).page(0, LARGEST).list();
    }
}
