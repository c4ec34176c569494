package cn.wuli.platform.export;

import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.job.DailyTask;
import cn.wuli.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** Destroys the files whose days are over. They are refused from the minute on; this takes away what is left. */
@ApplicationScoped
class ExpireExports implements DailyTask {
    private final ProtectedExports exports;
    private final Sql sql;
    private final AuditLog audit;

    ExpireExports(ProtectedExports exports, Sql sql, AuditLog audit) {
        this.exports = exports;
        this.sql = sql;
        this.audit = audit;
    }

    @Override
    public String name() {
        return "expire-protected-exports";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(3, 20);
    }

    @Override
    public Reach reach() {
        return Reach.EACH_UNION;
    }

    @Override
    @Transactional
    public void run(LocalDate today) {
        for (UUID id : sql.list(
                row -> row.id("id"),
                "select id from biz.protected_export where status = 'READY' and expires_at < now() for update")) {
            exports.dropFile(id, ExportStatus.FLOW.next(ExportStatus.READY, ExportAction.EXPIRE));
            audit.record(
                    "export.expire",
                    ProtectedExports.OBJECT,
                    id,
                    AuditChanges.of("status", ExportStatus.READY, ExportStatus.EXPIRED));
        }
    }
}
