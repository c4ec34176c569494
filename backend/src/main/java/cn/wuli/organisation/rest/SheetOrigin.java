package cn.wuli.organisation.rest;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.sheet.SheetWriter.Origin;
import jakarta.enterprise.context.ApplicationScoped;

/** Says in the first row of a sheet what it holds and who took it. */
@ApplicationScoped
class SheetOrigin {
    private final CurrentActor currentActor;

    SheetOrigin(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    Origin of(String title, String filter) {
        Actor actor = currentActor.get();
        return new Origin(title, filter, actor.signature());
    }
}
