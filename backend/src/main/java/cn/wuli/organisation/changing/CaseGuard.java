package cn.wuli.organisation.changing;

import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.file.FileGuard;
import cn.wuli.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The papers that came with a submitted change are opened by those who decide on it. */
@ApplicationScoped
class CaseGuard implements FileGuard {
    /** Written by {@code org.submit_change}. */
    private static final String OBJECT = "unit-change-case";

    private final Sql sql;
    private final CurrentActor currentActor;

    CaseGuard(Sql sql, CurrentActor currentActor) {
        this.sql = sql;
        this.currentActor = currentActor;
    }

    @Override
    public String objectType() {
        return OBJECT;
    }

    @Override
    public boolean mayRead(UUID objectId) {
        return currentActor.get().may("unit.approve")
                && sql.first(row -> true, "select 1 from biz.unit_change_case where id = ?", objectId)
                        .isPresent();
    }
}
