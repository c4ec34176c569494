package cn.wuli.assistance.retention;

import cn.wuli.platform.crypto.CannotDecrypt;
import cn.wuli.platform.crypto.DataClass;
import cn.wuli.platform.crypto.FieldCipher;
import cn.wuli.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Tries to open everything that a family left sealed. After an erasure nothing may open. */
@ApplicationScoped
class ErasureCheck {
    private record Place(String table, String column, DataClass dataClass, String ofFile) {}

    private static final List<Place> PLACES = List.of(
            new Place("biz.hardship_file", "draft", DataClass.FINANCE, "id = ?"),
            new Place("biz.hardship_file", "profile", DataClass.MEDICAL, "id = ?"),
            new Place("biz.hardship_version", "declaration", DataClass.FINANCE, "file_id = ?"),
            new Place("biz.hardship_version", "calculation", DataClass.FINANCE, "file_id = ?"),
            new Place("biz.economic_check", "result", DataClass.FINANCE, "file_id = ?"),
            new Place("biz.hardship_visit", "findings", DataClass.MEDICAL, "file_id = ?"),
            new Place(
                    "biz.stored_file",
                    "wrapped_key",
                    DataClass.IDENTITY,
                    "object_type = 'hardship-file' and object_id = ?"),
            new Place(
                    "biz.payment_item",
                    "account_cipher",
                    DataClass.FINANCE,
                    "reservation_id in (select r.id from biz.reservation r join biz.aid_grant g on g.id = r.object_id"
                            + " where g.file_id = ?)"));

    private final Sql sql;
    private final FieldCipher cipher;

    ErasureCheck(Sql sql, FieldCipher cipher) {
        this.sql = sql;
        this.cipher = cipher;
    }

    /** How many sealed values of the file cannot be opened. */
    int unreadable(UUID fileId) {
        return PLACES.stream().mapToInt(place -> unreadable(place, fileId)).sum();
    }

    private int unreadable(Place place, UUID fileId) {
        // The names are those above.
        String query = "select id, " + place.column() + " as sealed from " + place.table() + " where " + place.column()
                + " is not null and " + place.ofFile();
        return (int) sql
                .list(
                        row -> opens(place, row.id("id"), Objects.requireNonNull(row.maybeBytes("sealed"))),
                        query,
                        fileId)
                .stream()
                .filter(opens -> !opens)
                .count();
    }

    private boolean opens(Place place, UUID row, byte[] sealed) {
        try {
            cipher.decryptBytes(place.dataClass(), place.table(), place.column(), row, sealed);
            return true;
        } catch (CannotDecrypt destroyed) {
            return false;
        }
    }
}
