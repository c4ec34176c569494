package db.migration;

import cn.wuli.platform.access.AccessMatrix;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Loads the calendar of working days: weekends, and what the arrangements of the State Council change. */
public class R__Calendar_days extends BaseJavaMigration {
    private static final String HOLIDAYS = "calendar/holidays-2024-2027.csv";

    private record Arranged(boolean working, String name) {}

    private record Arrangement(String source, boolean verified) {}

    @Override
    public Integer getChecksum() {
        return AccessMatrix.rows(HOLIDAYS).hashCode();
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Map<LocalDate, Arranged> arranged = new HashMap<>();
        TreeMap<Integer, Arrangement> years = new TreeMap<>();
        List<List<String>> rows = AccessMatrix.rows(HOLIDAYS);
        for (List<String> row : rows.subList(1, rows.size())) {
            LocalDate day = LocalDate.parse(row.get(0));
            arranged.put(day, new Arranged("yes".equals(row.get(1)), row.get(2)));
            years.putIfAbsent(day.getYear(), new Arrangement(row.get(3), "yes".equals(row.get(4))));
        }
        try (PreparedStatement insert = context.getConnection()
                .prepareStatement("insert into ref.calendar_day (day, working, kind, name, source, verified)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict (day) do update set working = excluded.working,"
                        + " kind = excluded.kind, name = excluded.name, source = excluded.source,"
                        + " verified = excluded.verified")) {
            for (Map.Entry<Integer, Arrangement> year : years.entrySet()) {
                LocalDate first = LocalDate.of(year.getKey(), 1, 1);
                for (int i = 0; i < Year.of(year.getKey()).length(); i++) {
                    add(insert, first.plusDays(i), arranged.get(first.plusDays(i)), year.getValue());
                }
            }
            insert.executeBatch();
        }
    }

    private static void add(PreparedStatement insert, LocalDate day, Arranged arranged, Arrangement year)
            throws SQLException {
        boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        boolean working = arranged == null ? !weekend : arranged.working();
        String usual = weekend ? "WEEKEND" : "WORKDAY";
        insert.setObject(1, day);
        insert.setBoolean(2, working);
        insert.setString(3, arranged == null ? usual : working ? "MAKE_UP" : "HOLIDAY");
        insert.setString(4, arranged == null ? "" : arranged.name());
        insert.setString(5, year.source());
        insert.setBoolean(6, year.verified());
        insert.addBatch();
    }
}
