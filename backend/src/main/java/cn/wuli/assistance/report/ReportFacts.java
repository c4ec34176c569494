package cn.wuli.assistance.report;

import cn.wuli.organisation.Organisation;
import cn.wuli.organisation.UnitName;
import cn.wuli.platform.crypto.Masks;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.page.Cursor;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import cn.wuli.platform.sql.Row;
import cn.wuli.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows behind a number of the own union, the latest first. */
@ApplicationScoped
@Transactional
public class ReportFacts {
    private static final String ROWS = """
            select f.id, f.day, f.unit_id, f.fen, f.object_type, f.object_id,
                   coalesce(h.applicant_name, e.member_name, r.member_name) as name
              from biz.assistance_fact f
              left join biz.hardship_file h on h.tenant_id = f.tenant_id and h.id = f.file_id
              left join biz.care_event e on e.tenant_id = f.tenant_id and e.id = f.object_id
              left join biz.campaign_recipient r on r.tenant_id = f.tenant_id and r.id = f.object_id
             where f.figure = ? and f.day between ? and ?
            """;

    /** What was filed before and had not left by the last day. */
    private static final String STILL = """
             and not exists (select from biz.assistance_fact l where l.tenant_id = f.tenant_id and l.file_id = f.file_id
                                and l.figure = 'LEFT' and l.day <= ?)""";

    private record Found(
            UUID id, LocalDate day, String name, UUID unitId, Money amount, String objectType, UUID objectId) {}

    private final Sql sql;
    private final Organisation organisation;

    ReportFacts(Sql sql, Organisation organisation) {
        this.sql = sql;
        this.organisation = organisation;
    }

    public Page<ReportFact> page(FactFilter filter, PageQuery page) {
        boolean stock = filter.figure == ReportFigure.ON_FILE;
        List<@Nullable Object> values = new ArrayList<>();
        StringBuilder query = new StringBuilder(ROWS);
        values.add((stock ? ReportFigure.FILED : filter.figure).name());
        values.add(stock ? LocalDate.EPOCH : filter.from());
        values.add(filter.to());
        if (stock) {
            query.append(STILL);
            values.add(filter.to());
        }
        if (filter.unitId != null) {
            query.append(" and f.unit_id = ?");
            values.add(filter.unitId);
        }
        Cursor after = page.after();
        if (after != null) {
            query.append(" and (f.day, f.id) < (?::date, ?)");
            values.add(after.sortKey());
            values.add(after.id());
        }
        query.append(" order by f.day desc, f.id desc limit ").append(page.limit() + 1);
        List<Found> found = sql.list(ReportFacts::found, query.toString(), values.toArray());
        Map<UUID, UnitName> units =
                organisation.units(found.stream().map(Found::unitId).collect(Collectors.toSet()));
        List<ReportFact> rows = found.stream()
                .map(row -> new ReportFact(
                        row.id,
                        row.day,
                        Masks.name(row.name),
                        row.unitId,
                        name(units.get(row.unitId)),
                        row.amount,
                        row.objectType,
                        row.objectId))
                .toList();
        return Page.of(rows, page.limit(), row -> new Cursor(row.day().toString(), row.id()), null);
    }

    private static @Nullable String name(@Nullable UnitName unit) {
        return unit == null ? null : unit.name();
    }

    private static Found found(Row row) throws SQLException {
        return new Found(
                row.id("id"),
                row.date("day"),
                row.text("name"),
                row.id("unit_id"),
                row.money("fen"),
                row.text("object_type"),
                row.id("object_id"));
    }
}
