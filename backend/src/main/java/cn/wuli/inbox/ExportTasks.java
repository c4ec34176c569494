package cn.wuli.inbox;

import cn.wuli.inbox.TaskRequest.Starter;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.export.ExportDetails;
import cn.wuli.platform.export.ExportMoved;
import cn.wuli.platform.export.ProtectedExports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Says for whom a protected export waits, and tells its requester what became of it. */
@ApplicationScoped
class ExportTasks {
    private static final List<String> APPROVERS = List.of("CHAIR", "VICE_CHAIR", "SECURITY_ADMIN");
    private static final String OWN = "/exports";
    private static final String TO_APPROVE = "/exports?view=approve";

    private final Inbox inbox;
    private final CurrentActor currentActor;

    ExportTasks(Inbox inbox, CurrentActor currentActor) {
        this.inbox = inbox;
        this.currentActor = currentActor;
    }

    void follow(@Observes ExportMoved moved) {
        ExportDetails export = moved.export();
        switch (export.status()) {
            case WAITING -> {
                if (export.needsApproval()) {
                    Assignee union = Assignee.posts(currentActor.get().tenantId(), APPROVERS, "主席、副主席或安全管理员");
                    inbox.open(request(export, "export.approve", "审批", TO_APPROVE, union));
                }
            }
            case APPROVED, REFUSED -> {
                if (export.decidedBy() != null) {
                    inbox.close(ProtectedExports.OBJECT, export.id(), export.statusWords());
                    tell(export);
                }
            }
            case READY -> tell(export);
            case WITHDRAWN -> inbox.cancel(ProtectedExports.OBJECT, export.id(), export.statusWords());
            case PRODUCING, EXPIRED -> {}
        }
    }

    private void tell(ExportDetails export) {
        Assignee requester = Assignee.person(export.requesterId(), export.requestedBy());
        inbox.copy(request(export, "export.copy", export.statusWords(), OWN, requester));
    }

    /** What is started by its requester; news come from who acts. */
    private TaskRequest request(ExportDetails export, String kind, String act, String link, Assignee assignee) {
        Actor actor = currentActor.get();
        return new TaskRequest(
                kind,
                ProtectedExports.OBJECT,
                export.id(),
                "导出" + export.title() + "（" + export.rowCount() + " 行）：" + act,
                link,
                export.unitId(),
                null,
                assignee,
                new Starter(actor.personId(), actor.personName()),
                null);
    }
}
