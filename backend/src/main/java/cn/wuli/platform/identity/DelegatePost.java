package cn.wuli.platform.identity;

import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets another person act as one's own post for a time. It makes a post of its own, so that records name who acted. */
@ApplicationScoped
public class DelegatePost {
    /**
     * One delegation of the acting post.
     *
     * @param state COMING, IN_FORCE, ENDED or REVOKED
     */
    public record DelegationView(
            UUID id,
            UUID toPersonId,
            String toPersonName,
            LocalDate validFrom,
            LocalDate validUntil,
            String reason,
            String state) {}

    /** One delegation that the person at hand was given. */
    public record ReceivedDelegation(
            UUID id,
            String fromPersonName,
            String postName,
            String unitName,
            LocalDate validFrom,
            LocalDate validUntil,
            String reason,
            String state) {}

    /**
     * Somebody to whom the acting post may be delegated.
     *
     * @param hasAccount without one he cannot act
     */
    public record DelegationCandidate(UUID personId, String personName, String posts, boolean hasAccount) {}

    private static final int CANDIDATES = 20;
    private static final String TYPE = "delegation";

    private final Sql sql;
    private final AuditLog audit;

    DelegatePost(Sql sql, AuditLog audit) {
        this.sql = sql;
        this.audit = audit;
    }

    /** @return the id of the delegation */
    @Transactional
    public UUID delegate(UUID toPersonId, LocalDate from, LocalDate until, String reason) {
        UUID id = Ids.next();
        sql.perform(
                IdentityRefusals.ALL,
                "select auth.delegate(?, ?, ?, ?, ?, ?)",
                id,
                Ids.next(),
                toPersonId,
                from,
                until,
                reason);
        audit.record(
                "delegation.use",
                TYPE,
                id,
                AuditChanges.of("toPersonId", null, toPersonId)
                        .and("from", null, from)
                        .and("until", null, until));
        return id;
    }

    /** The person loses the derived post at once. */
    @Transactional
    public void revoke(UUID id) {
        sql.perform(IdentityRefusals.ALL, "select auth.revoke_delegation(?)", id);
        audit.record("delegation.revoke", TYPE, id, AuditChanges.none());
    }

    @Transactional
    public List<DelegationView> own() {
        return sql.list(
                row -> new DelegationView(
                        row.id("id"),
                        row.id("to_person_id"),
                        row.text("to_person_name"),
                        row.date("valid_from"),
                        row.date("valid_until"),
                        row.text("reason"),
                        row.text("state")),
                "select * from auth.own_delegations()");
    }

    /** What others let the person at hand do, whichever union they are of. */
    @Transactional
    public List<ReceivedDelegation> received() {
        return sql.list(
                row -> new ReceivedDelegation(
                        row.id("id"),
                        row.text("from_person_name"),
                        row.text("post_name"),
                        row.text("unit_name"),
                        row.date("valid_from"),
                        row.date("valid_until"),
                        row.text("reason"),
                        row.text("state")),
                "select * from auth.received_delegations()");
    }

    /** The first few that fit; who looks for somebody types more of the name. */
    @Transactional
    public List<DelegationCandidate> candidates(@Nullable String q) {
        return sql.list(
                row -> new DelegationCandidate(
                        row.id("person_id"), row.text("person_name"), row.text("posts"), row.flag("has_account")),
                "select * from auth.delegation_candidates(?, ?)",
                q == null || q.isBlank() ? null : q.strip(),
                CANDIDATES);
    }
}
