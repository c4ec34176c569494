package cn.wuli.rulepack;

import cn.wuli.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What was set for a parameter over time: by the union itself, above it and below it. */
@ApplicationScoped
public class RuleHistory {
    private final Sql sql;

    RuleHistory(Sql sql) {
        this.sql = sql;
    }

    /** The newest first. */
    @Transactional
    public List<RuleVersion> of(String pack, String code, UUID unionId) {
        return sql.list(
                row -> new RuleVersion(
                        row.id("version_id"),
                        row.text("unit_name"),
                        RuleVersion.Place.valueOf(row.text("place")),
                        row.text("region"),
                        row.text("value"),
                        row.date("valid_from"),
                        row.maybeDate("valid_to"),
                        row.text("basis"),
                        row.text("document_number"),
                        row.text("trust")),
                "select * from ref.rule_history(?, ?, ?)",
                pack,
                code,
                unionId);
    }
}
