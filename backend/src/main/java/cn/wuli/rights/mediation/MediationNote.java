package cn.wuli.rights.mediation;

import cn.wuli.platform.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was said in one session. Only the mediator reads it, until the file is sealed. */
@Entity
@Table(schema = "biz", name = "mediation_note")
class MediationNote {
    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private byte @Nullable [] notes;

    @Column(name = "author_name")
    private String authorName;

    @SuppressWarnings("NullAway.Init")
    protected MediationNote() {}

    MediationNote(UUID caseId, LocalDate heldOn, String words, String authorName, DisputeVault vault) {
        id = Ids.next();
        this.caseId = caseId;
        this.heldOn = heldOn;
        this.authorName = authorName;
        notes = vault.sealNote(id, words);
    }

    void empty() {
        notes = null;
    }

    SessionNote read(DisputeVault vault) {
        return new SessionNote(heldOn, authorName, notes == null ? "" : vault.note(id, notes));
    }
}
