package cn.wuli.assistance.demo;

import static cn.wuli.assistance.demo.FamilyJourney.as;
import static cn.wuli.assistance.demo.FamilyJourney.run;
import static cn.wuli.assistance.demo.FamilyJourney.version;

import cn.wuli.assistance.demo.DemoCampus.Branch;
import cn.wuli.assistance.demo.FamilyJourney.Goal;
import cn.wuli.assistance.grant.GrantAction;
import cn.wuli.assistance.grant.GrantPurpose;
import cn.wuli.assistance.grant.GrantSearch;
import cn.wuli.assistance.grant.MoveGrant;
import cn.wuli.assistance.grant.ProposeGrant;
import cn.wuli.assistance.hardship.HardshipSearch;
import cn.wuli.platform.demo.DemoModule;
import cn.wuli.platform.demo.DemoRun;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.tenancy.ActingPost;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Families in every state on the three deep campuses. They go their way through the commands that people use, each acting
 * as the officer who would do it; officers without an account get one that nobody can sign in with.
 */
@ApplicationScoped
public class HardshipDemo implements DemoModule {
    static final List<String> CAMPUSES = List.of("U-10353", "U-10352", "U-10336");
    private static final int BRANCHES = 6;
    private static final int MEMBERS_EACH = 5;
    /** How far each family of a campus gets; with six branches all boxes of all officers hold something. */
    private static final List<Goal> GOALS = List.of(
            Goal.SUBMITTED,
            Goal.SUBMITTED,
            Goal.ACTIVE,
            Goal.INVESTIGATING,
            Goal.INVESTIGATING,
            Goal.REVIEW,
            Goal.INVESTIGATING,
            Goal.SUBMITTED,
            Goal.NOTICE,
            Goal.NOTICE,
            Goal.ACTIVE,
            Goal.RETURNED,
            Goal.REVIEW,
            Goal.ACTIVE,
            Goal.REJECTED,
            Goal.DRAFT,
            Goal.NOTICE,
            Goal.SUBMITTED,
            Goal.ACTIVE,
            Goal.ACTIVE,
            Goal.DRAFT,
            Goal.REVIEW,
            Goal.INVESTIGATING,
            Goal.ACTIVE,
            Goal.REVIEW_DUE,
            Goal.REDECLARED,
            Goal.SUSPENDED,
            Goal.EXITED,
            Goal.REDECLARED,
            Goal.CANCELLED);

    private final FamilyJourney journey;
    private final HardshipSearch files;
    private final ProposeGrant proposeGrant;
    private final MoveGrant moveGrant;
    private final GrantSearch grants;

    HardshipDemo(
            FamilyJourney journey,
            HardshipSearch files,
            ProposeGrant proposeGrant,
            MoveGrant moveGrant,
            GrantSearch grants) {
        this.journey = journey;
        this.files = files;
        this.proposeGrant = proposeGrant;
        this.moveGrant = moveGrant;
        this.grants = grants;
    }

    @Override
    public String name() {
        return "困难家庭";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void load(DemoRun run) throws SQLException {
        Connection connection = run.connection();
        int done = 0;
        for (String code : CAMPUSES) {
            UUID campus = campus(connection, code);
            if (campus == null || hasFiles(connection, campus)) {
                continue;
            }
            DemoArrangements.prepare(connection, campus);
            DemoCampus people = DemoCampus.read(connection, campus, BRANCHES, MEMBERS_EACH);
            // The commands run on connections of their own: what they need must be committed before.
            connection.commit();
            if (people.isComplete()) {
                done = help(people, connection, run, done);
            }
        }
    }

    private int help(DemoCampus campus, Connection connection, DemoRun run, int before) throws SQLException {
        int number = before;
        List<UUID> active = new ArrayList<>();
        for (int i = 0; i < GOALS.size(); i++) {
            Branch branch = campus.branches().get(i % campus.branches().size());
            int member = i / campus.branches().size();
            if (member < branch.members().size()) {
                UUID file =
                        journey.bring(campus, branch, branch.members().get(member), GOALS.get(i), number++, connection);
                if (GOALS.get(i) == Goal.ACTIVE) {
                    active.add(file);
                }
            }
            run.progress("困难家庭", number, CAMPUSES.size() * GOALS.size());
        }
        for (int i = 0; i < active.size(); i++) {
            grant(campus, active.get(i), i);
        }
        DemoArrangements.makeSomeLate(connection, campus.id());
        connection.commit();
        return number;
    }

    /** Grants stop at different desks: the branch, the union, the treasurer. */
    private void grant(DemoCampus campus, UUID file, int which) {
        UUID unit = as(campus.officer("CHAIR"), () -> files.details(file)).unitId();
        Branch branch = campus.branches().stream()
                .filter(each -> each.id().equals(unit))
                .findFirst()
                .orElseThrow();
        Money amount = Money.ofFen(100_000L + which * 60_000L);
        UUID id = as(
                branch.secretary(),
                () -> proposeGrant.propose(
                        new ProposeGrant.NewGrant(file, GrantPurpose.HARDSHIP_AID, amount, "家庭医疗支出较大，申请生活救助。")));
        move(branch.secretary(), id, GrantAction.SUBMIT);
        if (which % 3 > 0) {
            move(branch.chair(), id, GrantAction.CHECK);
        }
        if (which % 3 > 1) {
            move(campus.officer("CHAIR"), id, GrantAction.APPROVE);
        }
    }

    private void move(ActingPost post, UUID grant, GrantAction action) {
        String version = version(as(post, () -> grants.details(grant)).version());
        run(post, () -> moveGrant.move(grant, version, action, "同意"));
    }

    static @org.jspecify.annotations.Nullable UUID campus(Connection connection, String code) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select id from org.unit where code = ?")) {
            query.setString(1, code);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getObject(1, UUID.class) : null;
            }
        }
    }

    private static boolean hasFiles(Connection connection, UUID campus) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select from biz.hardship_file where tenant_id = ? limit 1")) {
            query.setObject(1, campus);
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        }
    }
}
