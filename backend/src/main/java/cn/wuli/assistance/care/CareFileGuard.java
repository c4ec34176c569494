package cn.wuli.assistance.care;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.crypto.SensitiveReads;
import cn.wuli.platform.file.FileGuard;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Photos and receipts of a visit open for the member, and for those who handle visits; he sees who of them looked. */
@ApplicationScoped
class CareFileGuard implements FileGuard {
    private final CareEvents events;
    private final SensitiveReads sensitiveReads;
    private final CurrentActor currentActor;

    CareFileGuard(CareEvents events, SensitiveReads sensitiveReads, CurrentActor currentActor) {
        this.events = events;
        this.sensitiveReads = sensitiveReads;
        this.currentActor = currentActor;
    }

    @Override
    public String objectType() {
        return CareTasks.OBJECT;
    }

    @Override
    public boolean mayRead(UUID objectId) {
        Actor actor = currentActor.get();
        CareEvent event = events.findById(objectId);
        if (event == null) {
            return false;
        }
        if (event.isAbout(actor)) {
            return true;
        }
        if (!actor.may(CareSearch.HANDLE)) {
            return false;
        }
        sensitiveReads.record(event.personId(), CareTasks.OBJECT, objectId, List.of("ATTACHMENT"), "查看走访照片和签收单");
        return true;
    }
}
