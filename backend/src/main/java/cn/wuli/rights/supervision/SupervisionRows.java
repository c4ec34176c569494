package cn.wuli.rights.supervision;

import cn.wuli.assistance.StepDetails;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.crypto.DataClass;
import cn.wuli.platform.crypto.FieldCipher;
import cn.wuli.platform.sql.Row;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.time.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads supervisions; seals and opens their texts, each bound to its row and column. */
@ApplicationScoped
class SupervisionRows {
    private static final String TABLE = "biz.supervision_case";
    private static final int SHOWN = 500;

    private final Sql sql;
    private final FieldCipher cipher;
    private final CurrentActor currentActor;

    SupervisionRows(Sql sql, FieldCipher cipher, CurrentActor currentActor) {
        this.sql = sql;
        this.cipher = cipher;
        this.currentActor = currentActor;
    }

    /** The newest first. */
    List<SupervisionSummary> all(@Nullable SupervisionStatus status) {
        String wanted = status == null ? null : status.name();
        return sql.list(
                SupervisionRows::summary,
                "select * from biz.supervision_case where ?::text is null or status = ? order by id desc limit "
                        + SHOWN,
                wanted,
                wanted);
    }

    SupervisionDetails get(UUID id) {
        return sql.one(this::details, "select * from biz.supervision_case where id = ?", id);
    }

    SupervisionDetails lock(UUID id) {
        return sql.one(this::details, "select * from biz.supervision_case where id = ? for update", id);
    }

    byte[] seal(String column, UUID id, String words) {
        return cipher.encrypt(DataClass.SEALED, TABLE, column, id, words);
    }

    private static SupervisionSummary summary(Row row) throws SQLException {
        SupervisionTopic topic = SupervisionTopic.valueOf(row.text("topic"));
        LocalDate dueOn = row.maybeDate("due_on");
        return new SupervisionSummary(
                row.id("id"),
                row.text("employer"),
                topic,
                topic.words(),
                SupervisionStatus.valueOf(row.text("status")),
                row.date("received_on"),
                dueOn,
                isOver(dueOn));
    }

    private SupervisionDetails details(Row row) throws SQLException {
        UUID id = row.id("id");
        SupervisionTopic topic = SupervisionTopic.valueOf(row.text("topic"));
        SupervisionSource source = SupervisionSource.valueOf(row.text("source"));
        SupervisionStatus status = SupervisionStatus.valueOf(row.text("status"));
        LocalDate dueOn = row.maybeDate("due_on");
        Actor actor = currentActor.get();
        return new SupervisionDetails(
                id,
                (int) row.number("version"),
                row.text("employer"),
                topic,
                topic.words(),
                source,
                source.words(),
                Objects.requireNonNull(open("complaint", id, row.maybeBytes("complaint"))),
                status,
                status.words(),
                row.date("received_on"),
                dueOn,
                row.maybeText("due_basis"),
                isOver(dueOn),
                investigators(id),
                open("opinion", id, row.maybeBytes("opinion")),
                row.maybeText("opinion_signer"),
                row.maybeDate("opinion_on"),
                open("reply", id, row.maybeBytes("reply")),
                row.maybeDate("replied_on"),
                open("suggestion", id, row.maybeBytes("suggestion")),
                row.maybeDate("suggestion_on"),
                timeline(id),
                SupervisionAccess.allowedActions(actor, status, dueOn));
    }

    private @Nullable String open(String column, UUID id, byte @Nullable [] sealed) {
        return sealed == null ? null : cipher.decrypt(DataClass.SEALED, TABLE, column, id, sealed);
    }

    private List<Investigator> investigators(UUID caseId) {
        return sql.list(
                row -> new Investigator(row.text("name"), row.text("card")),
                "select name, card from biz.supervision_investigator where case_id = ? order by ordinal",
                caseId);
    }

    private List<StepDetails> timeline(UUID caseId) {
        return sql.list(
                row -> new StepDetails(
                        row.text("action"),
                        SupervisionAction.valueOf(row.text("action")).words(),
                        SupervisionStatus.valueOf(row.text("to_status")).words(),
                        row.text("actor_name"),
                        row.text("actor_post_name"),
                        row.maybeText("opinion"),
                        row.instant("at")),
                "select * from biz.supervision_step where case_id = ? order by id",
                caseId);
    }

    private static boolean isOver(@Nullable LocalDate dueOn) {
        return dueOn != null && dueOn.isBefore(Calendars.today());
    }
}
