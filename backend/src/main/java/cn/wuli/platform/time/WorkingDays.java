package cn.wuli.platform.time;

import cn.wuli.platform.problem.DomainProblem;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Counts working days (工作日) by the arrangements of the State Council. A day outside of the calendar is a problem, never
 * a guess. The table changes by migration only, so it is read once.
 */
@ApplicationScoped
public class WorkingDays {
    private final AgroalDataSource database;
    private volatile @Nullable TreeMap<LocalDate, CalendarDay> calendar;

    WorkingDays(AgroalDataSource database) {
        this.database = database;
    }

    /** @throws DomainProblem {@code calendar-year-missing} */
    public boolean isWorkingDay(LocalDate day) {
        return of(day).working();
    }

    /**
     * The last day of a period of working days. The day of the event itself does not count (Civil Code article 201).
     *
     * @param workingDays 0 gives {@code from} itself
     * @throws DomainProblem {@code calendar-year-missing}
     */
    public LocalDate plus(LocalDate from, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("a period cannot be negative");
        }
        LocalDate day = from;
        int left = workingDays;
        while (left > 0) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /**
     * How many working days lie after {@code from}, up to and including {@code to}: the inverse of {@link #plus}.
     * Negative when {@code to} is earlier, for a deadline that has passed.
     *
     * @throws DomainProblem {@code calendar-year-missing}
     */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        int count = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                count++;
            }
        }
        return count;
    }

    /** The days of a period, both ends included; days outside of the calendar are left out. */
    public List<CalendarDay> days(LocalDate from, LocalDate to) {
        return List.copyOf(calendar().subMap(from, true, to, true).values());
    }

    private CalendarDay of(LocalDate day) {
        CalendarDay known = calendar().get(day);
        if (known == null) {
            throw new DomainProblem(CalendarProblem.YEAR_MISSING).with("year", day.getYear());
        }
        return known;
    }

    private TreeMap<LocalDate, CalendarDay> calendar() {
        TreeMap<LocalDate, CalendarDay> known = calendar;
        if (known == null) {
            known = read();
            calendar = known;
        }
        return known;
    }

    private TreeMap<LocalDate, CalendarDay> read() {
        List<CalendarDay> days = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select day, working, kind, name, source, verified from ref.calendar_day");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                days.add(new CalendarDay(
                        row.getObject("day", LocalDate.class),
                        row.getBoolean("working"),
                        CalendarDay.Kind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("source"),
                        row.getBoolean("verified")));
            }
        } catch (SQLException unreadable) {
            throw new IllegalStateException("the calendar cannot be read", unreadable);
        }
        TreeMap<LocalDate, CalendarDay> read = new TreeMap<>();
        days.forEach(day -> read.put(day.day(), day));
        return read;
    }
}
