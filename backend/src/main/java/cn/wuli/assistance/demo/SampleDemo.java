package cn.wuli.assistance.demo;

import cn.wuli.assistance.mutual.PeriodDirectory;
import cn.wuli.assistance.mutual.PeriodStatus;
import cn.wuli.assistance.mutual.Terms;
import cn.wuli.assistance.mutual.sample.CheckSampledClaim;
import cn.wuli.assistance.mutual.sample.CheckSampledClaim.Verdict;
import cn.wuli.assistance.mutual.sample.DeviationKind;
import cn.wuli.assistance.mutual.sample.DrawMutualSample;
import cn.wuli.assistance.mutual.sample.MutualSamples;
import cn.wuli.assistance.mutual.sample.SampleVerdict;
import cn.wuli.assistance.mutual.sample.SampledClaim;
import cn.wuli.platform.demo.DemoModule;
import cn.wuli.platform.demo.DemoPosts;
import cn.wuli.platform.demo.DemoRun;
import cn.wuli.platform.tenancy.ActingContext;
import cn.wuli.platform.tenancy.ActingPost;
import cn.wuli.platform.time.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** One sample of this year's decisions: one claim in order, one that was refused wrongly, the others still to be checked. */
@ApplicationScoped
public class SampleDemo implements DemoModule {
    private static final String DECIDED =
            "select from biz.mutual_claim where tenant_id = organiser_id and period_id = ?"
                    + " and status in ('REJECTED', 'RESERVED', 'PAID') limit 1";
    private static final String DRAWN = "select from biz.mutual_sample where period_id = ? limit 1";

    private final DrawMutualSample drawMutualSample;
    private final CheckSampledClaim checkSampledClaim;
    private final MutualSamples samples;
    private final PeriodDirectory periods;

    SampleDemo(
            DrawMutualSample drawMutualSample,
            CheckSampledClaim checkSampledClaim,
            MutualSamples samples,
            PeriodDirectory periods) {
        this.drawMutualSample = drawMutualSample;
        this.checkSampledClaim = checkSampledClaim;
        this.samples = samples;
        this.periods = periods;
    }

    @Override
    public String name() {
        return "互助申请抽样复查";
    }

    @Override
    public int order() {
        return 87;
    }

    @Override
    public void load(DemoRun run) throws SQLException {
        Connection connection = run.connection();
        DemoPosts province = DemoPosts.of(connection, "ZJ");
        connection.commit();
        ActingPost chair = province.holder("CHAIR");
        List<Terms> current = ActingContext.callAs(chair, () -> periods.in(PeriodStatus.EFFECTIVE));
        if (current.isEmpty()
                || !exists(connection, DECIDED, current.getFirst().periodId())
                || exists(connection, DRAWN, current.getFirst().periodId())) {
            return;
        }
        Terms terms = current.getFirst();
        UUID sample = ActingContext.callAs(
                chair,
                () -> drawMutualSample.draw(new DrawMutualSample.Wanted(
                        terms.periodId(),
                        terms.plan().startsOn(),
                        Calendars.today(),
                        "演示：双色球第130期 07 11 19 23 28 31")));
        List<SampledClaim> claims =
                ActingContext.callAs(chair, () -> samples.get(sample).claims());
        check(chair, sample, claims.getFirst(), new Verdict(SampleVerdict.IN_ORDER, null, null, null, null));
        if (claims.size() > 1) {
            SampledClaim refused = claims.get(1);
            check(
                    chair,
                    sample,
                    refused,
                    new Verdict(
                            SampleVerdict.DEVIATION,
                            DeviationKind.PAPERS,
                            refused.assessed(),
                            "出院小结的日期有医院更正说明，与申请一致。",
                            "请申请人在申诉期内申诉，按核算金额补助。"));
        }
        run.progress(name(), 1, 1);
    }

    private void check(ActingPost chair, UUID sample, SampledClaim claim, Verdict verdict) {
        ActingContext.callAs(chair, () -> {
            checkSampledClaim.take(sample, claim.claimId());
            return sample;
        });
        ActingContext.callAs(chair, () -> {
            checkSampledClaim.check(sample, claim.claimId(), verdict);
            return sample;
        });
    }

    private static boolean exists(Connection connection, String sql, UUID period) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, period);
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        }
    }
}
