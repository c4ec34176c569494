package cn.wuli.organisation.demo;

import cn.wuli.platform.id.Ids;
import cn.wuli.platform.sheet.SheetColumn;
import cn.wuli.platform.sheet.SheetTemplate;
import cn.wuli.platform.time.Calendars;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Terms that end so many days from the day of loading: some overdue, some within 30, 90 and 180 days. */
final class DemoTerms {
    private record Row(String unitCode, int ordinal, int years, int endsInDays) {}

    private static final SheetColumn<String> UNIT = SheetColumn.text("单位编码", 32).asRequired();
    private static final SheetColumn<Integer> ORDINAL =
            SheetColumn.integer("届次", 1, 99).asRequired();
    private static final SheetColumn<Integer> YEARS =
            SheetColumn.integer("年数", 1, 10).asRequired();
    private static final SheetColumn<Integer> ENDS =
            SheetColumn.integer("距今天数", -3650, 3650).asRequired();
    private static final SheetTemplate<Row> TEMPLATE = new SheetTemplate<>(
            "届次",
            List.of(UNIT, ORDINAL, YEARS, ENDS),
            values -> new Row(values.get(UNIT), values.get(ORDINAL), values.get(YEARS), values.get(ENDS)));

    private DemoTerms() {}

    /** Returns the current term of each unit that has one. */
    static Map<UUID, DemoOfficers.Term> load(Connection connection, Map<String, UUID> units)
            throws SQLException, IOException {
        Map<UUID, DemoOfficers.Term> terms = new HashMap<>();
        LocalDate today = Calendars.today();
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into org.term (id, unit_id, ordinal, valid, elected_by) values (?, ?, ?, daterange(?, ?), ?)")) {
            for (Row row : DemoSheets.values("terms.csv", TEMPLATE)) {
                UUID unit = Objects.requireNonNull(units.get(row.unitCode()), row.unitCode());
                LocalDate end = today.plusDays(row.endsInDays());
                LocalDate start = end.minusYears(row.years());
                UUID id = Ids.next();
                add(insert, id, unit, row.ordinal(), start, end);
                if (row.ordinal() > 1) {
                    add(insert, Ids.next(), unit, row.ordinal() - 1, start.minusYears(row.years()), start);
                }
                terms.put(unit, new DemoOfficers.Term(id, start));
            }
            insert.executeBatch();
        }
        return terms;
    }

    private static void add(PreparedStatement insert, UUID id, UUID unit, int ordinal, LocalDate from, LocalDate to)
            throws SQLException {
        insert.setObject(1, id);
        insert.setObject(2, unit);
        insert.setInt(3, ordinal);
        insert.setObject(4, from);
        insert.setObject(5, to);
        insert.setString(6, "会员（代表）大会");
        insert.addBatch();
    }
}
