package cn.wuli.rights.contract;

import cn.wuli.inbox.Assignee;
import cn.wuli.inbox.Inbox;
import cn.wuli.inbox.TaskRequest;
import cn.wuli.inbox.TaskRequest.Starter;
import cn.wuli.platform.access.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what a collective contract waits for. */
@ApplicationScoped
class ContractTasks {
    private static final List<String> OFFICE = List.of("WELFARE_OFFICER", "VICE_CHAIR", "CHAIR");

    private final Inbox inbox;

    ContractTasks(Inbox inbox) {
        this.inbox = inbox;
    }

    /** Call it after each move. */
    void follow(ContractDetails of, ContractAction action, Actor actor) {
        inbox.close(CollectiveContracts.OBJECT, of.id(), action.words());
        switch (of.status()) {
            case OFFERED -> open(of, "等对方答复要约", of.dueOn(), actor);
            case DRAFTED -> open(of, "草案提交职代会表决", of.dueOn(), actor);
            case ADOPTED -> open(of, "公布并报送审查", of.dueOn(), actor);
            case TALKS, IN_FORCE, ENDED -> {}
        }
    }

    /** In time to talk about the next one. */
    void remind(ContractDetails of, Actor actor) {
        open(of, "将于 " + of.validUntil() + " 期满，请准备重新协商", of.validUntil(), actor);
    }

    private void open(ContractDetails of, String act, @Nullable LocalDate dueOn, Actor actor) {
        inbox.open(new TaskRequest(
                "collective-contract.step",
                CollectiveContracts.OBJECT,
                of.id(),
                of.employer() + of.kindWords() + "：" + act,
                "/rights/collective-contracts/" + of.id(),
                actor.tenantId(),
                null,
                Assignee.posts(actor.tenantId(), OFFICE, "校工会权益保障"),
                new Starter(actor.personId(), actor.personName()),
                dueOn));
    }
}
