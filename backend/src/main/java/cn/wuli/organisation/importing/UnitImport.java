package cn.wuli.organisation.importing;

import cn.wuli.organisation.OrganisationProblem;
import cn.wuli.organisation.Refusals;
import cn.wuli.organisation.UnitKind;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.problem.ConstraintProblems.Meaning;
import cn.wuli.platform.sheet.SheetTemplate;
import cn.wuli.platform.sheet.importing.ImportFindings;
import cn.wuli.platform.sheet.importing.ImportHandler;
import cn.wuli.platform.sheet.importing.ImportRow;
import cn.wuli.platform.tenancy.ActingContext;
import cn.wuli.platform.tenancy.TenantSql;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Units by the sheet: unions by the province, with the branches and groups of those that the same sheet founds. */
@ApplicationScoped
class UnitImport implements ImportHandler<UnitRow> {
    private static final Map<String, Meaning> REFUSALS =
            Map.of("uq_unit_code", Meaning.of(OrganisationProblem.CODE_TAKEN));

    private final TenantSql sql;
    private final EntityManager entities;
    private final CurrentActor currentActor;
    private final AuditLog audit;
    private final ObjectMapper json;
    private final ActingContext acting;

    UnitImport(
            TenantSql sql,
            EntityManager entities,
            CurrentActor currentActor,
            AuditLog audit,
            ObjectMapper json,
            ActingContext acting) {
        this.sql = sql;
        this.entities = entities;
        this.currentActor = currentActor;
        this.audit = audit;
        this.json = json;
        this.acting = acting;
    }

    @Override
    public String kind() {
        return "units";
    }

    @Override
    public String permission() {
        return "unit.import";
    }

    @Override
    public SheetTemplate<UnitRow> template() {
        return UnitSheet.TEMPLATE;
    }

    /** The rows speak of each other, in any order. */
    @Override
    public int rowsAtATime() {
        return mostRows();
    }

    @Override
    public void check(List<ImportRow<UnitRow>> rows, ImportFindings findings) {
        UnitPlan plan = UnitPlan.of(rows, known());
        plan.problems().forEach(findings::add);
        if (plan.problems().isEmpty()) {
            keepToOwnUnits(rows, plan.units(), findings);
        }
    }

    @Override
    public void apply(List<ImportRow<UnitRow>> rows) {
        List<PlannedUnit> units = UnitPlan.of(rows, known()).units();
        acting.leaveEpoch();
        try {
            Refusals.call(
                    entities.createNativeQuery("select org.import_units_as_post(cast(:units as jsonb))", Integer.class)
                            .setParameter("units", json.writeValueAsString(units)),
                    REFUSALS);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
        audit.record("unit.import", "unit", null, AuditChanges.of("rows", null, units.size()));
    }

    private void keepToOwnUnits(List<ImportRow<UnitRow>> rows, List<PlannedUnit> units, ImportFindings findings) {
        UUID own = currentActor.get().tenantId();
        Set<UUID> founded = units.stream().map(PlannedUnit::id).collect(Collectors.toSet());
        for (int i = 0; i < units.size(); i++) {
            UUID tenant = units.get(i).tenantId();
            UnitKind kind = rows.get(i).value().kind();
            if (!kind.isTenantRoot() && kind != UnitKind.EXTERNAL && !own.equals(tenant) && !founded.contains(tenant)) {
                findings.refuse(rows.get(i), UnitSheet.MANAGER, "只能是本工会，或本表中新建的工会：其他工会的下级单位由该工会自己办理");
            }
        }
    }

    private Map<String, KnownUnit> known() {
        Map<String, KnownUnit> known = new HashMap<>();
        sql.each(
                "select code, id, tenant_id, kind from org.visible_unit",
                List.of(),
                row -> new KnownUnit(
                        Objects.requireNonNull(row.getObject(2, UUID.class)),
                        row.getObject(3, UUID.class),
                        UnitKind.valueOf(Objects.requireNonNull(row.getString(4))),
                        Objects.requireNonNull(row.getString(1))),
                unit -> known.put(unit.code(), unit));
        return known;
    }
}
