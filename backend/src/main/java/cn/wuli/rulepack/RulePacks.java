package cn.wuli.rulepack;

import cn.wuli.platform.time.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the rules that a union has to follow. */
@ApplicationScoped
public class RulePacks {
    private final EntityManager entities;

    RulePacks(EntityManager entities) {
        this.entities = entities;
    }

    /** The rules of today for a unit, in its own city. */
    @Transactional
    public RuleSet inForce(String pack, UUID unitId) {
        return inForce(pack, unitId, null, Calendars.today());
    }

    /** @param region city code for the parameters that differ by region; null: that of the unit */
    @Transactional
    public RuleSet inForce(String pack, UUID unitId, @Nullable String region, LocalDate on) {
        return new RuleSet(parameters(pack, unitId, region, on));
    }

    List<Parameter> parameters(String pack, UUID unitId, @Nullable String region, LocalDate on) {
        List<?> rows = entities.createNativeQuery(
                        "select code, name, kind, measure, mandatory, tighter, version_id, value, unit_id, unit_name,"
                                + " distance, basis, document_number, trust from ref.rules_in_force(:pack, :unit,"
                                + " coalesce(cast(:region as text), ref.region_of(:unit, :on)), :on)",
                        Object[].class)
                .setParameter("pack", pack)
                .setParameter("unit", unitId)
                .setParameter("region", region)
                .setParameter("on", on)
                .getResultList();
        Map<String, Parameter> byCode = new LinkedHashMap<>();
        for (Object row : rows) {
            add(byCode, (Object[]) row);
        }
        return List.copyOf(byCode.values());
    }

    private static void add(Map<String, Parameter> byCode, Object[] row) {
        String code = (String) row[0];
        String name = (String) row[1];
        Parameter parameter = byCode.computeIfAbsent(
                code,
                each -> new Parameter(
                        each, name, (Boolean) row[4], Parameter.Tighter.valueOf((String) row[5]), new ArrayList<>()));
        if (row[6] != null) {
            parameter
                    .candidates()
                    .add(new Rule(
                            (UUID) row[6],
                            code,
                            name,
                            (String) row[2],
                            (String) row[3],
                            Objects.requireNonNull((String) row[7]),
                            (UUID) row[8],
                            (String) row[9],
                            ((Number) row[10]).intValue(),
                            (String) row[11],
                            (String) row[12],
                            (String) row[13]));
        }
    }
}
