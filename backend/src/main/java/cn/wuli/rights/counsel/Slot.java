package cn.wuli.rights.counsel;

import cn.wuli.platform.sql.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/**
 * An hour that a counsellor offers.
 *
 * @param status OPEN, TAKEN or CANCELLED
 */
public record Slot(
        UUID id,
        CounselKind kind,
        String counsellor,
        String place,
        Instant startsAt,
        int minutes,
        String status,
        boolean mine) {
    static final String COLUMNS = "select id, kind, counsellor_name, place, starts_at, minutes, status,"
            + " counsellor_person_id = sec.person() as mine from biz.counsel_slot ";

    static Slot of(Row row) throws SQLException {
        return new Slot(
                row.id("id"),
                CounselKind.valueOf(row.text("kind")),
                row.text("counsellor_name"),
                row.text("place"),
                row.instant("starts_at"),
                (int) row.number("minutes"),
                row.text("status"),
                row.flag("mine"));
    }
}
