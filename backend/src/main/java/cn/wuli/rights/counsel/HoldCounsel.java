package cn.wuli.rights.counsel;

import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.crypto.DataClass;
import cn.wuli.platform.crypto.FieldCipher;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Sql;
import cn.wuli.rights.RightsProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a counsellor does with his own appointments. The database answers only the person whose appointment it is, acting as
 * counsellor: no officer and no administrator of the union reads a note, whatever the matrix of permissions says.
 */
@ApplicationScoped
@Transactional
public class HoldCounsel {
    private static final String OBJECT = "counsel-appointment";
    private static final String TABLE = "sec.counsel_appointment";
    private static final String NOTE = "note";

    private final Slots slots;
    private final Sql sql;
    private final FieldCipher cipher;
    private final AuditLog audit;

    HoldCounsel(Slots slots, Sql sql, FieldCipher cipher, AuditLog audit) {
        this.slots = slots;
        this.sql = sql;
        this.cipher = cipher;
        this.audit = audit;
    }

    public List<CounselAppointment> own() {
        return sql
                .list(
                        row -> {
                            CounselTopic topic = CounselTopic.valueOf(row.text("topic"));
                            AppointmentStatus status = AppointmentStatus.valueOf(row.text("status"));
                            return new Found(row.id("id"), row.id("slot_id"), topic, status, row.flag("has_note"));
                        },
                        "select * from sec.own_counsel()")
                .stream()
                .map(found -> new CounselAppointment(
                        found.id(),
                        found.topic(),
                        found.topic().words(),
                        found.status(),
                        found.status().words(),
                        slots.find(found.slotId()),
                        found.noted(),
                        null))
                .toList();
    }

    private record Found(UUID id, UUID slotId, CounselTopic topic, AppointmentStatus status, boolean noted) {}

    public void end(UUID id, boolean came) {
        if (sql.call(
                        Integer.class,
                        (slug, values) -> null,
                        "select sec.end_counsel(?, ?)",
                        id,
                        came ? "HELD" : "MISSED")
                == 0) {
            demandOwn(id);
            throw new DomainProblem(RightsProblem.NOT_NOW).with("reason", "只能在咨询当天或之后登记，且只登记一次");
        }
        audit.record("counsel.end", OBJECT, id, AuditChanges.none());
    }

    public void write(UUID id, String words) {
        byte[] sealed = cipher.encrypt(DataClass.COUNSEL, TABLE, NOTE, id, words);
        if (sql.call(Integer.class, (slug, values) -> null, "select sec.write_counsel_note(?, ?)", id, sealed) == 0) {
            throw new DomainProblem(CommonProblem.NOT_FOUND);
        }
        audit.record("counsel.note", OBJECT, id, AuditChanges.none().hidden("note"));
    }

    public String read(UUID id) {
        demandOwn(id);
        Optional<byte[]> sealed = sql.list(
                        row -> Optional.ofNullable(row.maybeBytes(NOTE)), "select * from sec.read_counsel_note(?)", id)
                .getFirst();
        audit.record("counsel.read-note", OBJECT, id, AuditChanges.none());
        return sealed.map(note -> cipher.decrypt(DataClass.COUNSEL, TABLE, NOTE, id, note))
                .orElse("");
    }

    private void demandOwn(UUID id) {
        if (sql.list(row -> true, "select * from sec.read_counsel_note(?)", id).isEmpty()) {
            throw new DomainProblem(CommonProblem.NOT_FOUND);
        }
    }
}
