package cn.wuli.membership.search;

import cn.wuli.membership.register.MemberStatus;
import cn.wuli.platform.tenancy.TenantSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Counts the members that the acting post sees, by unit. */
@ApplicationScoped
public class MemberCounts {
    private static final String BY_UNIT = """
            select counted.unit_id, unit.name, counted.status, counted.members, counted.women
              from (select m.unit_id, m.status, count(*) as members, count(*) filter (where m.sex = 'FEMALE') as women
                      from biz.member m group by m.unit_id, m.status) counted
              left join org.own_unit unit on unit.id = counted.unit_id
              order by unit.name, counted.unit_id""";

    private final TenantSql sql;

    MemberCounts(TenantSql sql) {
        this.sql = sql;
    }

    /** How many belong to one unit itself, without the units below it. Women are counted among the active. */
    public record UnitCount(
            UUID unitId, @Nullable String unitName, long active, long activeWomen, Map<MemberStatus, Long> byStatus) {}

    private record Cell(UUID unitId, @Nullable String unitName, MemberStatus status, long members, long women) {}

    @Transactional
    public List<UnitCount> byUnit() {
        Map<UUID, UnitCount> counts = new LinkedHashMap<>();
        sql.each(
                BY_UNIT,
                List.of(),
                row -> new Cell(
                        Objects.requireNonNull(row.getObject(1, UUID.class)),
                        row.getString(2),
                        MemberStatus.valueOf(Objects.requireNonNull(row.getString(3))),
                        row.getLong(4),
                        row.getLong(5)),
                cell -> counts.merge(cell.unitId, first(cell), MemberCounts::together));
        return List.copyOf(counts.values());
    }

    private static UnitCount first(Cell cell) {
        boolean active = cell.status == MemberStatus.ACTIVE;
        Map<MemberStatus, Long> byStatus = new EnumMap<>(MemberStatus.class);
        byStatus.put(cell.status, cell.members);
        return new UnitCount(cell.unitId, cell.unitName, active ? cell.members : 0, active ? cell.women : 0, byStatus);
    }

    private static UnitCount together(UnitCount one, UnitCount other) {
        Map<MemberStatus, Long> byStatus = new EnumMap<>(one.byStatus);
        byStatus.putAll(other.byStatus);
        return new UnitCount(
                one.unitId, one.unitName, one.active + other.active, one.activeWomen + other.activeWomen, byStatus);
    }
}
