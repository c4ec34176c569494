package cn.wuli.rights.legalaid;

import cn.wuli.platform.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One piece of work in a case; the member reads it too. */
@Entity
@Immutable
@Table(schema = "biz", name = "legal_aid_log")
class LegalAidLog {
    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private LegalAidWork work;

    @Column(name = "done_on")
    private LocalDate doneOn;

    private int minutes;
    private byte[] notes;

    @Column(name = "author_name")
    private String authorName;

    @SuppressWarnings("NullAway.Init")
    protected LegalAidLog() {}

    LegalAidLog(LegalAidCase of, MoveLegalAid.Work done, String authorName, LegalAidVault vault) {
        id = Ids.next();
        caseId = of.id();
        personId = of.personId();
        work = done.work();
        doneOn = done.on();
        minutes = done.minutes();
        notes = vault.sealNotes(id, done.notes());
        this.authorName = authorName;
    }

    LegalAidWorkDetails details(LegalAidVault vault) {
        return new LegalAidWorkDetails(work, work.words(), doneOn, minutes, vault.notes(id, notes), authorName);
    }
}
