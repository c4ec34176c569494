package cn.wuli.organisation.demo;

import cn.wuli.organisation.UnitKind;
import cn.wuli.organisation.importing.KnownUnit;
import cn.wuli.organisation.importing.OfficerPlan;
import cn.wuli.organisation.importing.OfficerRow;
import cn.wuli.organisation.importing.OfficerSheet;
import cn.wuli.organisation.importing.PlannedUnit;
import cn.wuli.organisation.importing.UnitPlan;
import cn.wuli.organisation.importing.UnitSheet;
import cn.wuli.platform.demo.DemoModule;
import cn.wuli.platform.demo.DemoRun;
import cn.wuli.platform.sheet.importing.ImportRow;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Units, terms and officers of the demo province, through the checks and the function of the import. */
@ApplicationScoped
public class OrganisationDemo implements DemoModule {
    private final ObjectMapper json;

    OrganisationDemo(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public String name() {
        return "组织";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void load(DemoRun run) throws SQLException, IOException {
        Connection connection = run.connection();
        UnitPlan plan = UnitPlan.of(DemoSheets.rows("units.csv", UnitSheet.TEMPLATE), known(connection));
        DemoSheets.refuse("units.csv", plan.problems());
        List<PlannedUnit> units = plan.units();
        try (PreparedStatement call = connection.prepareStatement("select org.import_units(?::jsonb)")) {
            call.setString(1, json.writeValueAsString(units));
            call.execute();
        }
        run.progress("单位", units.size(), units.size());
        Map<String, UUID> ids = new HashMap<>();
        units.forEach(unit -> ids.put(unit.code(), unit.id()));
        Map<UUID, DemoOfficers.Term> terms = DemoTerms.load(connection, ids);
        run.progress("届次", terms.size(), terms.size());
        List<ImportRow<OfficerRow>> officers = DemoSheets.rows("officers.csv", OfficerSheet.TEMPLATE);
        DemoSheets.refuse("officers.csv", OfficerPlan.problems(officers, known(connection)));
        DemoOfficers.load(run, officers.stream().map(ImportRow::value).toList(), ids, terms);
        int bodies = DemoBodies.load(connection);
        run.progress("委员会", bodies, bodies);
        int candidates = DemoElections.load(connection);
        run.progress("候选人", candidates, candidates);
    }

    static Map<String, KnownUnit> known(Connection connection) throws SQLException {
        Map<String, KnownUnit> known = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement("select id, tenant_id, kind, code from org.unit");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                known.put(
                        row.getString(4),
                        new KnownUnit(
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                UnitKind.valueOf(row.getString(3)),
                                row.getString(4)));
            }
        }
        return known;
    }
}
