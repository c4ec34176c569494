package cn.wuli.assistance.mutual.sample;

import cn.wuli.assistance.mutual.claim.ClaimKind;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.crypto.Masks;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Row;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.workflow.AllowedAction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads samples; what a claim says stays sealed, names are masked. */
@ApplicationScoped
@Transactional
public class MutualSamples {
    static final String CHECK = "mutual.sample";

    private static final String SUMMARIES = """
            select s.*, cardinality(s.population) as of, c.size, c.checked, c.deviations from biz.mutual_sample s
              cross join lateral (
                select count(*) as size, count(x.verdict) as checked, count(*) filter (where x.verdict = 'DEVIATION') as deviations
                  from biz.mutual_sample_claim x where x.tenant_id = s.tenant_id and x.sample_id = s.id) c
             where s.period_id = ? order by s.id desc""";

    private static final String CLAIMS = """
            select x.*, c.member_name, c.home_name, c.kinds, c.person_id, c.person_id = ? or ? = any (c.not_by) or exists (
                select from biz.mutual_claim_step s where s.tenant_id = x.tenant_id and s.claim_id = x.claim_id and s.deciding
                  and s.actor_person_id = ?) as own_case
              from biz.mutual_sample_claim x join biz.mutual_claim c on c.tenant_id = x.tenant_id and c.id = x.claim_id
             where x.sample_id = ? order by x.place""";

    /** A claim of a sample with the person whom it is about. */
    record Of(SampledClaim claim, UUID personId) {}

    private final Sql sql;
    private final CurrentActor currentActor;

    MutualSamples(Sql sql, CurrentActor currentActor) {
        this.sql = sql;
        this.currentActor = currentActor;
    }

    /** Of one period, the newest first. */
    public List<MutualSampleSummary> list(UUID periodId) {
        return sql.list(
                row -> new MutualSampleSummary(
                        row.id("id"),
                        row.date("decided_from"),
                        row.date("decided_to"),
                        row.text("seed"),
                        (int) row.number("of"),
                        (int) row.number("size"),
                        (int) row.number("checked"),
                        (int) row.number("deviations"),
                        row.text("drawn_by_name"),
                        row.instant("drawn_at")),
                SUMMARIES,
                periodId);
    }

    /** @throws DomainProblem {@code not-found} */
    public MutualSampleDetails get(UUID id) {
        List<SampledClaim> claims = claims(id).stream().map(Of::claim).toList();
        return sql.one(
                row -> details(row, claims),
                "select s.*, p.name as period_name from biz.mutual_sample s"
                        + " join biz.mutual_period p on p.tenant_id = s.tenant_id and p.id = s.period_id where s.id = ?",
                id);
    }

    List<Of> claims(UUID sampleId) {
        UUID me = currentActor.get().personId();
        return sql.list(row -> new Of(claim(row), row.id("person_id")), CLAIMS, me, me, me, sampleId);
    }

    private static MutualSampleDetails details(Row row, List<SampledClaim> claims) throws SQLException {
        List<UUID> population = row.ids("population");
        SampleRules rules =
                new SampleRules(row.number("share_ppm"), row.money("value_above_fen"), row.number("variance_ppm"));
        int checked =
                (int) claims.stream().filter(claim -> claim.verdict() != null).count();
        int deviations = (int) claims.stream()
                .filter(claim -> claim.verdict() == SampleVerdict.DEVIATION)
                .count();
        return new MutualSampleDetails(
                row.id("id"),
                row.id("period_id"),
                row.text("period_name"),
                row.date("decided_from"),
                row.date("decided_to"),
                row.text("seed"),
                share(rules.sharePpm()),
                rules.valueAbove(),
                share(rules.variancePpm()),
                population.size(),
                row.text("population_digest"),
                isReproduced(row.text("seed"), row.text("population_digest"), population, rules, claims),
                row.text("drawn_by_name"),
                row.instant("drawn_at"),
                checked,
                deviations,
                checked == 0 ? null : (deviations * 1000L + checked - 1) / checked,
                sum(claims, 1),
                sum(claims, -1),
                claims);
    }

    private static boolean isReproduced(
            String seed, String digest, List<UUID> population, SampleRules rules, List<SampledClaim> claims) {
        List<UUID> random = claims.stream()
                .filter(claim -> claim.reasons().contains(SampleReason.RANDOM))
                .map(SampledClaim::claimId)
                .toList();
        return Draw.digest(population).equals(digest)
                && Draw.random(seed, population, rules.randomSize(population.size()))
                        .equals(random);
    }

    private static Money sum(List<SampledClaim> claims, int sign) {
        return claims.stream()
                .map(SampledClaim::difference)
                .filter(difference -> difference != null && Long.signum(difference.fen()) == sign)
                .map(difference -> Money.ofFen(Math.abs(difference.fen())))
                .reduce(Money.ZERO, Money::plus);
    }

    private static BigDecimal share(long ppm) {
        return BigDecimal.valueOf(ppm, 6).stripTrailingZeros();
    }

    private SampledClaim claim(Row row) throws SQLException {
        Money approved = row.money("approved_fen");
        Money correct = row.maybeMoney("correct_fen");
        String verdict = row.maybeText("verdict");
        String deviation = row.maybeText("deviation");
        return new SampledClaim(
                row.id("claim_id"),
                Masks.name(row.text("member_name")),
                row.text("home_name"),
                row.texts("kinds").stream().map(ClaimKind::valueOf).toList(),
                row.date("decided_on"),
                row.money("assessed_fen"),
                approved,
                row.texts("reasons").stream().map(SampleReason::valueOf).toList(),
                row.maybeText("checker_name"),
                verdict == null ? null : SampleVerdict.valueOf(verdict),
                deviation == null ? null : DeviationKind.valueOf(deviation),
                correct,
                correct == null ? null : approved.minus(correct),
                row.maybeText("words"),
                row.maybeText("conclusion"),
                row.maybeInstant("checked_at"),
                verdict == null ? actions(row.flag("own_case"), row.maybeId("checker_id")) : List.of());
    }

    private List<AllowedAction> actions(boolean ownCase, @Nullable UUID checker) {
        boolean mine = currentActor.get().personId().equals(checker);
        return List.of(
                offered(SampleAction.TAKE, whyNot(ownCase, mine ? "您已领取" : null)),
                offered(SampleAction.CHECK, whyNot(ownCase, mine ? null : "请先领取，再填写复查结论")));
    }

    private @Nullable String whyNot(boolean ownCase, @Nullable String otherwise) {
        if (!currentActor.get().may(CHECK)) {
            return "由主席、副主席或权益保障委员复查";
        }
        return ownCase ? "不能复查本人、亲属或本人办理过的申请，请由他人复查" : otherwise;
    }

    private static AllowedAction offered(SampleAction action, @Nullable String whyNot) {
        return whyNot == null ? AllowedAction.yes(action) : AllowedAction.no(action, whyNot);
    }
}
