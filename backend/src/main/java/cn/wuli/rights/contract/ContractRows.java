package cn.wuli.rights.contract;

import cn.wuli.assistance.StepDetails;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.sql.Row;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.time.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads collective contracts and writes down who moved them. */
@ApplicationScoped
class ContractRows {
    private static final String ALL = "select * from biz.collective_contract ";

    private final Sql sql;
    private final CurrentActor currentActor;

    ContractRows(Sql sql, CurrentActor currentActor) {
        this.sql = sql;
        this.currentActor = currentActor;
    }

    /** The newest first. */
    List<ContractDetails> all() {
        return sql.list(this::details, ALL + "order by id desc limit 500");
    }

    ContractDetails get(UUID id) {
        return sql.one(this::details, ALL + "where id = ?", id);
    }

    ContractDetails lock(UUID id) {
        return sql.one(this::details, ALL + "where id = ? for update", id);
    }

    void step(UUID id, ContractAction action, ContractStatus to, @Nullable String words) {
        Actor actor = currentActor.get();
        sql.change(
                (slug, values) -> null,
                "insert into biz.collective_contract_step (id, contract_id, action, to_status, actor_person_id, actor_name,"
                        + " actor_post_name, opinion) values (?, ?, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                id,
                action.name(),
                to.name(),
                actor.personId(),
                actor.personName(),
                actor.postName(),
                words);
    }

    private ContractDetails details(Row row) throws SQLException {
        UUID id = row.id("id");
        ContractKind kind = ContractKind.valueOf(row.text("kind"));
        ContractStatus status = ContractStatus.valueOf(row.text("status"));
        LocalDate dueOn = row.maybeDate("due_on");
        LocalDate votedOn = row.maybeDate("voted_on");
        return new ContractDetails(
                id,
                (int) row.number("version"),
                row.text("employer"),
                kind,
                kind.words(),
                row.text("clauses"),
                status,
                status.words(),
                row.date("offered_on"),
                dueOn,
                row.maybeText("due_basis"),
                dueOn != null && dueOn.isBefore(Calendars.today()),
                row.maybeDate("valid_from"),
                row.maybeDate("valid_until"),
                votedOn == null
                        ? null
                        : new Ballot(votedOn, (int) row.number("delegates"), (int) row.number("present"), (int)
                                row.number("in_favour")),
                row.maybeDate("published_on"),
                row.maybeDate("filed_on"),
                timeline(id),
                Arrays.stream(ContractAction.values())
                        .filter(action -> ContractStatus.FLOW.allows(status, action))
                        .toList());
    }

    private List<StepDetails> timeline(UUID contractId) {
        return sql.list(
                row -> new StepDetails(
                        row.text("action"),
                        ContractAction.valueOf(row.text("action")).words(),
                        ContractStatus.valueOf(row.text("to_status")).words(),
                        row.text("actor_name"),
                        row.text("actor_post_name"),
                        row.maybeText("opinion"),
                        row.instant("at")),
                "select * from biz.collective_contract_step where contract_id = ? order by id",
                contractId);
    }
}
