package cn.wuli.fund.demo;

import cn.wuli.fund.voucher.VoucherMappings;
import cn.wuli.fund.voucher.VoucherMappings.NewLine;
import cn.wuli.platform.demo.DemoModule;
import cn.wuli.platform.demo.DemoPosts;
import cn.wuli.platform.demo.DemoRun;
import cn.wuli.platform.tenancy.ActingContext;
import cn.wuli.platform.time.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** A mapping of accounts for the province and the deep campuses; the codes are examples and say so. */
@ApplicationScoped
public class VoucherDemo implements DemoModule {
    private static final List<String> UNIONS = List.of("ZJ", "U-10353", "U-10352", "U-10336");
    private static final String BASIS = "示例科目，启用前请财务人员按《工会会计制度》和本单位科目表核对";
    private static final List<NewLine> LINES = List.of(
            new NewLine("RECEIVED", null, "403", "上级补助收入"),
            new NewLine("AVAILABLE", null, "102", "银行存款"),
            new NewLine("RESERVED", null, "102", "银行存款"),
            new NewLine("IN_TRANSIT", null, "131", "其他应收款"),
            new NewLine("SPENT", null, "503", "职工服务支出"),
            new NewLine("ALLOCATED_DOWN", null, "507", "补助下级支出"),
            new NewLine("RETURNED", null, "403", "上级补助收入"),
            new NewLine("CLEARING", null, "102", "银行存款"));

    private final VoucherMappings mappings;

    VoucherDemo(VoucherMappings mappings) {
        this.mappings = mappings;
    }

    @Override
    public String name() {
        return "凭证科目对照";
    }

    @Override
    public int order() {
        return 52;
    }

    @Override
    public void load(DemoRun run) throws SQLException {
        Connection connection = run.connection();
        for (String code : UNIONS) {
            DemoPosts officers = DemoPosts.of(connection, code);
            // The command runs on a connection of its own: what it needs must be committed before.
            connection.commit();
            ActingContext.callAs(officers.holder("TREASURER"), () -> {
                if (mappings.all().isEmpty()) {
                    mappings.set(Calendars.today(), BASIS, LINES);
                }
                return code;
            });
        }
    }
}
