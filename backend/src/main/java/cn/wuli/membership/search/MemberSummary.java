package cn.wuli.membership.search;

import cn.wuli.membership.register.Employment;
import cn.wuli.membership.register.MemberStatus;
import cn.wuli.membership.register.Sex;
import cn.wuli.membership.register.StatusReason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row in a list of members. */
public record MemberSummary(
        UUID id,
        String staffNumber,
        String name,
        Sex sex,
        UUID unitId,
        @Nullable String unitName,
        Employment employment,
        MemberStatus status,
        @Nullable StatusReason statusReason,
        LocalDate joinedOn) {

    static MemberSummary read(ResultSet row) throws SQLException {
        String reason = row.getString("status_reason");
        return new MemberSummary(
                uuid(row, "id"),
                text(row, "staff_number"),
                text(row, "name"),
                Sex.valueOf(text(row, "sex")),
                uuid(row, "unit_id"),
                row.getString("unit_name"),
                Employment.valueOf(text(row, "employment")),
                MemberStatus.valueOf(text(row, "status")),
                reason == null ? null : StatusReason.valueOf(reason),
                Objects.requireNonNull(row.getObject("joined_on", LocalDate.class)));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class), column);
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column), column);
    }
}
