package cn.wuli.platform.sheet.importing;

import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The kinds of sheets that can be imported, by their names. */
@ApplicationScoped
class ImportHandlers {
    private final Map<String, ImportHandler<?>> handlers = new HashMap<>();
    private final CurrentActor currentActor;

    ImportHandlers(@All List<ImportHandler<?>> handlers, CurrentActor currentActor) {
        for (ImportHandler<?> handler : handlers) {
            if (this.handlers.put(handler.kind(), handler) != null) {
                throw new IllegalStateException("two handlers for imports of kind " + handler.kind());
            }
        }
        this.currentActor = currentActor;
    }

    /** @throws DomainProblem {@code not-found} for an unknown kind, {@code not-permitted} for the acting post */
    ImportHandler<?> permitted(String kind) {
        ImportHandler<?> handler = handlers.get(kind);
        if (handler == null) {
            throw new DomainProblem(CommonProblem.NOT_FOUND);
        }
        if (!currentActor.get().may(handler.permission())) {
            throw new DomainProblem(CommonProblem.NOT_PERMITTED).with("permission", handler.permission());
        }
        return handler;
    }
}
