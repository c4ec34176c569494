package cn.wuli.platform.audit;

import cn.wuli.platform.audit.AuditVerification.Finding;
import cn.wuli.platform.audit.AuditVerification.Verification;
import cn.wuli.platform.command.Command;
import cn.wuli.platform.time.Calendars;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** {@code --verify-audit [from [to]]}: verifies the records of all unions; ends with 1 when something does not fit. */
@ApplicationScoped
class VerifyAudit implements Command {
    private static final LocalDate BEGINNING = LocalDate.of(2026, 1, 1);

    private final AgroalDataSource migrator;

    VerifyAudit(@DataSource("migrator") AgroalDataSource migrator) {
        this.migrator = migrator;
    }

    @Override
    public boolean answersTo(String name) {
        return "--verify-audit".equals(name);
    }

    @Override
    public int run(List<String> arguments, PrintStream out) throws SQLException {
        LocalDate from = arguments.size() > 1 ? LocalDate.parse(arguments.get(1)) : BEGINNING;
        LocalDate to = arguments.size() > 2 ? LocalDate.parse(arguments.get(2)) : Calendars.today();
        try (Connection operator = migrator.getConnection()) {
            Verification result = AuditVerification.ofAll(operator, from, to);
            for (Finding finding : result.findings()) {
                out.println(finding);
            }
            out.println(result.records() + " audit records from " + from + " to " + to + ", "
                    + result.findings().size() + " findings, digest " + result.digest());
            return result.findings().isEmpty() ? 0 : 1;
        }
    }
}
