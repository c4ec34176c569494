package cn.wuli.membership.demo;

import cn.wuli.membership.search.ExportMembers;
import cn.wuli.membership.search.MemberFilter;
import cn.wuli.platform.demo.DemoModule;
import cn.wuli.platform.demo.DemoPosts;
import cn.wuli.platform.demo.DemoRun;
import cn.wuli.platform.export.ExportAction;
import cn.wuli.platform.export.ExportDetails;
import cn.wuli.platform.export.ExportRequest;
import cn.wuli.platform.export.ProtectedExports;
import cn.wuli.platform.tenancy.ActingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists of members that the organisers of the deep campuses asked for: made at once, waiting, refused. */
@ApplicationScoped
public class ExportsDemo implements DemoModule {
    private static final Set<String> CAMPUSES = Set.of("U-10353", "U-10352", "U-10336");
    private static final String SMALL_BRANCH =
            "select m.unit_id from biz.member m where m.tenant_id = ? group by m.unit_id order by count(*), m.unit_id limit 1";

    private final ProtectedExports exports;
    private final ExportMembers members;

    ExportsDemo(ProtectedExports exports, ExportMembers members) {
        this.exports = exports;
        this.members = members;
    }

    @Override
    public String name() {
        return "名单导出";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public void load(DemoRun run) throws SQLException {
        Connection connection = run.connection();
        for (String code : CAMPUSES) {
            DemoPosts officers = DemoPosts.of(connection, code);
            if (hasExports(connection, officers.unitId())) {
                continue;
            }
            UUID branch = smallBranch(connection, officers.unitId());
            // The commands run on connections of their own: what they need must be committed before.
            connection.commit();
            ask(officers, branch, "限所选组织及下级", "换届选举核对选民名册");
            ask(officers, null, "全部会员", "编制会员代表大会名册");
            ExportDetails needless = ask(officers, null, "全部会员", "年度工作总结");
            ActingContext.callAs(
                    officers.holder("CHAIR"),
                    () -> exports.decide(needless.id(), ExportAction.REFUSE, "总结用合计数即可，不需要名单。"));
        }
    }

    private ExportDetails ask(DemoPosts officers, @Nullable UUID unit, String filterWords, String purpose) {
        MemberFilter filter = new MemberFilter(null, unit, Set.of(), Set.of(), null, null, null);
        return ActingContext.callAs(
                officers.holder("ORGANISER"),
                () -> exports.request(members, filter, filterWords, new ExportRequest(purpose, false)));
    }

    private static boolean hasExports(Connection connection, UUID campus) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select from biz.protected_export where tenant_id = ? limit 1")) {
            query.setObject(1, campus);
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        }
    }

    private static UUID smallBranch(Connection connection, UUID campus) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(SMALL_BRANCH)) {
            query.setObject(1, campus);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getObject(1, UUID.class);
            }
        }
    }
}
