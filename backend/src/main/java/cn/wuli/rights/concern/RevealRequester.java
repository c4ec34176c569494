package cn.wuli.rights.concern;

import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.crypto.SensitiveReads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Tells an officer of the union who filed without a name, for a purpose; the member can see who asked. */
@ApplicationScoped
public class RevealRequester {
    private final Concerns concerns;
    private final SensitiveReads sensitiveReads;
    private final AuditLog audit;

    RevealRequester(Concerns concerns, SensitiveReads sensitiveReads, AuditLog audit) {
        this.concerns = concerns;
        this.sensitiveReads = sensitiveReads;
        this.audit = audit;
    }

    @Transactional
    public String reveal(UUID id, String purpose) {
        Concern concern = concerns.get(id);
        String named = concern.personName();
        if (named != null) {
            return named;
        }
        String name = concerns.sender(id).personName();
        sensitiveReads.record(concern.personId(), Concerns.OBJECT, id, List.of("NAME"), purpose);
        audit.record("concern.unmask", Concerns.OBJECT, id, AuditChanges.of("fields", null, "NAME"));
        return name;
    }
}
