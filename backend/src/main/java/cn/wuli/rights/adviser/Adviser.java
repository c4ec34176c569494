package cn.wuli.rights.adviser;

import cn.wuli.platform.sql.Row;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lawyer or adviser of the union.
 *
 * @param contact the public number of his office
 * @param openCases how many cases of legal aid he handles now
 */
public record Adviser(
        UUID id,
        AdviserKind kind,
        String kindWords,
        String name,
        String firm,
        String licenceNumber,
        String field,
        String contact,
        LocalDate contractFrom,
        LocalDate contractUntil,
        @Nullable LocalDate endedOn,
        long openCases) {
    static Adviser of(Row row) throws SQLException {
        AdviserKind kind = AdviserKind.valueOf(row.text("kind"));
        return new Adviser(
                row.id("id"),
                kind,
                kind.words(),
                row.text("name"),
                row.text("firm"),
                row.text("licence_number"),
                row.text("field"),
                row.text("contact"),
                row.date("contract_from"),
                row.date("contract_until"),
                row.maybeDate("ended_on"),
                row.number("open_cases"));
    }

    /** Null when he may be given a case on that day. */
    public @Nullable String obstacle(LocalDate on) {
        if (endedOn != null) {
            return name + "已解聘";
        }
        if (contractUntil.isBefore(on)) {
            return name + "的聘期已于 " + contractUntil + " 届满，请先续聘";
        }
        return contractFrom.isAfter(on) ? name + "的聘期从 " + contractFrom + " 开始" : null;
    }
}
