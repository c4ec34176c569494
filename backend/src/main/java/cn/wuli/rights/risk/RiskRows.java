package cn.wuli.rights.risk;

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

/** Reads the register of risks; their words are ciphertexts. */
@ApplicationScoped
class RiskRows {
    private static final String TABLE = "biz.risk_item";

    private final Sql sql;
    private final FieldCipher cipher;

    RiskRows(Sql sql, FieldCipher cipher) {
        this.sql = sql;
        this.cipher = cipher;
    }

    List<RiskReport> reports() {
        return sql.list(
                row -> new RiskReport(
                        row.date("due_on"),
                        (int) row.number("items"),
                        (int) row.number("grave"),
                        row.text("reported_by"),
                        row.instant("reported_at")),
                "select * from biz.risk_report order by due_on desc limit 20");
    }

    /** Those that end soonest first. */
    List<RiskItem> open() {
        return sql.list(
                this::item, "select * from biz.risk_item where closed_on is null order by due_on, id limit 500");
    }

    List<RiskItem> closed() {
        return sql.list(
                this::item,
                "select * from biz.risk_item where closed_on is not null order by closed_on desc, id limit 100");
    }

    byte[] seal(String column, UUID id, String words) {
        return cipher.encrypt(DataClass.SEALED, TABLE, column, id, words);
    }

    private RiskItem item(Row row) throws SQLException {
        UUID id = row.id("id");
        RiskLevel level = RiskLevel.valueOf(row.text("level"));
        LocalDate dueOn = row.date("due_on");
        LocalDate closedOn = row.maybeDate("closed_on");
        return new RiskItem(
                id,
                level,
                level.words(),
                (int) row.number("people"),
                Objects.requireNonNull(words("situation", id, row)),
                Objects.requireNonNull(words("measure", id, row)),
                row.date("found_on"),
                dueOn,
                closedOn == null && dueOn.isBefore(Calendars.today()),
                closedOn,
                row.maybeText("closed_by"),
                words("result", id, row));
    }

    private @Nullable String words(String column, UUID id, Row row) throws SQLException {
        byte[] sealed = row.maybeBytes(column);
        return sealed == null ? null : cipher.decrypt(DataClass.SEALED, TABLE, column, id, sealed);
    }
}
