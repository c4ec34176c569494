package cn.wuli.rights.counsel;

import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.crypto.BlindIndexes;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.time.Calendars;
import cn.wuli.rights.RightsProblem;
import cn.wuli.rulepack.RulePacks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Books, looks up, moves and cancels by a code. Nothing here says who booked: no person in the row, no audit record, no kept
 * answer to a repeated command. Who loses the code has to book anew.
 */
@ApplicationScoped
@Transactional
public class BookCounsel {
    private record Found(UUID id, UUID slotId, CounselTopic topic, AppointmentStatus status) {}

    private final Slots slots;
    private final Sql sql;
    private final CodeTries tries;
    private final BlindIndexes indexes;
    private final RulePacks rulePacks;
    private final CurrentActor currentActor;

    BookCounsel(
            Slots slots,
            Sql sql,
            CodeTries tries,
            BlindIndexes indexes,
            RulePacks rulePacks,
            CurrentActor currentActor) {
        this.slots = slots;
        this.sql = sql;
        this.tries = tries;
        this.indexes = indexes;
        this.rulePacks = rulePacks;
        this.currentActor = currentActor;
    }

    public CounselAppointment book(UUID slotId, CounselTopic topic) {
        Slot slot = slots.find(slotId);
        slots.take(slotId);
        String code = BookingCode.random();
        // Random, not by time: an id that tells the moment would tell who was signed in.
        UUID id = UUID.randomUUID();
        sql.perform(
                (slug, values) -> null,
                "select sec.book_counsel(?, ?, ?, ?, ?, ?, ?)",
                id,
                slotId,
                slots.counsellorOf(slotId),
                slot.kind().name(),
                topic.name(),
                BookingCode.hash(indexes, code),
                dayOf(slot));
        return appointment(new Found(id, slotId, topic, AppointmentStatus.BOOKED), code);
    }

    public CounselAppointment lookUp(String code) {
        return appointment(find(code), null);
    }

    public CounselAppointment move(String code, UUID slotId) {
        Found found = booked(code);
        Slot slot = slots.find(slotId);
        slots.take(slotId);
        slots.free(found.slotId());
        sql.perform(
                (slug, values) -> null,
                "select sec.move_counsel(?, ?, ?, ?, ?)",
                BookingCode.hash(indexes, code),
                slotId,
                slots.counsellorOf(slotId),
                slot.kind().name(),
                dayOf(slot));
        return appointment(found(read(code)), null);
    }

    public CounselAppointment cancel(String code) {
        Found found = booked(code);
        sql.perform((slug, values) -> null, "select sec.cancel_counsel(?)", BookingCode.hash(indexes, code));
        slots.free(found.slotId());
        return appointment(found(read(code)), null);
    }

    private Found booked(String code) {
        Found found = find(code);
        if (found.status() != AppointmentStatus.BOOKED) {
            throw new DomainProblem(RightsProblem.NOT_NOW)
                    .with("reason", "这个预约" + found.status().words());
        }
        int hours = rulePacks.inForce("rights", currentActor.get().tenantId()).integer("counsel-change-hours");
        if (slots.find(found.slotId()).startsAt().isBefore(Instant.now().plus(Duration.ofHours(hours)))) {
            throw new DomainProblem(RightsProblem.NOT_NOW).with("reason", "改期、取消须提前 " + hours + " 小时");
        }
        return found;
    }

    private Found find(String code) {
        return found(tries.around(() -> read(code)));
    }

    private static Found found(Optional<Found> read) {
        return read.orElseThrow(() -> new DomainProblem(CommonProblem.VALIDATION).onField("code", "没有这个预约码，请核对后重新输入。"));
    }

    private Optional<Found> read(String code) {
        return sql.first(
                row -> new Found(
                        row.id("id"),
                        row.id("slot_id"),
                        CounselTopic.valueOf(row.text("topic")),
                        AppointmentStatus.valueOf(row.text("status"))),
                "select * from sec.counsel_by_code(?)",
                (Object) BookingCode.hash(indexes, code));
    }

    private CounselAppointment appointment(Found found, @Nullable String code) {
        return new CounselAppointment(
                found.id(),
                found.topic(),
                found.topic().words(),
                found.status(),
                found.status().words(),
                slots.find(found.slotId()),
                false,
                code);
    }

    private static LocalDate dayOf(Slot slot) {
        return slot.startsAt().atZone(Calendars.ZONE).toLocalDate();
    }
}
