package cn.wuli.platform.identity;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.identity.AccountView.AccountAction;
import cn.wuli.platform.identity.AccountView.State;
import cn.wuli.platform.page.Cursor;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Row;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.workflow.AllowedAction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the persons of the acting union and their accounts, by name. */
@ApplicationScoped
public class AccountSearch {
    private static final String NOT_YOURS = "当前职务没有此项权限";
    private static final String ELSEWHERE = "该人员同时在其他工会任职，请联系其任职的工会办理";
    private static final String OWN = "不能停用自己的账号";
    private static final String NO_ACCOUNT = "账号尚未开通";
    private static final String IS_DISABLED = "账号已停用";

    private record Found(AccountView account, String sortKey) {}

    private final Sql sql;
    private final CurrentActor currentActor;

    AccountSearch(Sql sql, CurrentActor currentActor) {
        this.sql = sql;
        this.currentActor = currentActor;
    }

    /** @throws DomainProblem {@code not-found} for a person of another union */
    @Transactional
    public AccountView of(UUID personId) {
        return rows(personId, null, null, null, 1).stream()
                .findFirst()
                .orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND))
                .account();
    }

    /** @param state null: those who have an account or soon will */
    @Transactional
    public Page<AccountView> find(@Nullable String q, @Nullable State state, PageQuery page) {
        var found = Page.of(
                rows(null, q, state, page.after(), page.limit() + 1),
                page.limit(),
                row -> new Cursor(row.sortKey(), row.account().personId()),
                null);
        return new Page<>(found.items().stream().map(Found::account).toList(), found.nextCursor(), null);
    }

    private List<Found> rows(
            @Nullable UUID personId, @Nullable String q, @Nullable State state, @Nullable Cursor after, int limit) {
        Actor actor = currentActor.get();
        return sql.list(
                row -> new Found(view(row, actor), row.text("sort_key")),
                "select * from auth.accounts(?::uuid, ?, ?, ?, ?::uuid, ?)",
                personId,
                q == null || q.isBlank() ? null : q.strip(),
                state == null ? null : state.name(),
                after == null ? null : after.sortKey(),
                after == null ? null : after.id(),
                limit);
    }

    private static AccountView view(Row row, Actor actor) throws SQLException {
        UUID personId = row.id("person_id");
        State state = State.valueOf(row.text("state"));
        return new AccountView(
                personId,
                row.text("person_name"),
                row.maybeText("user_name"),
                row.text("posts"),
                state,
                row.flag("waiting"),
                actions(actor, state, row.flag("elsewhere"), personId.equals(actor.personId())));
    }

    private static List<AllowedAction> actions(Actor actor, State state, boolean elsewhere, boolean own) {
        List<AllowedAction> actions = new ArrayList<>();
        if (state == State.NONE) {
            actions.add(
                    actor.may("account.open")
                            ? AllowedAction.yes(AccountAction.OPEN)
                            : AllowedAction.no(AccountAction.OPEN, NOT_YOURS));
            return actions;
        }
        String refusal = !actor.may("account.manage")
                ? NOT_YOURS
                : state == State.OPENING ? NO_ACCOUNT : elsewhere ? ELSEWHERE : null;
        String reset = refusal == null && state == State.DISABLED ? IS_DISABLED : refusal;
        actions.add(action(AccountAction.RESET_PASSWORD, reset));
        actions.add(action(AccountAction.REMOVE_SECOND_FACTOR, reset));
        if (state == State.DISABLED) {
            actions.add(action(AccountAction.ENABLE, refusal));
        } else {
            actions.add(action(AccountAction.DISABLE, refusal == null && own ? OWN : refusal));
        }
        return actions;
    }

    private static AllowedAction action(AccountAction action, @Nullable String refusal) {
        return refusal == null ? AllowedAction.yes(action) : AllowedAction.no(action, refusal);
    }
}
