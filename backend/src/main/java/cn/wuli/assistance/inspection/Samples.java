package cn.wuli.assistance.inspection;

import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Draws samples that anybody can draw again: the rows of a period in the order of SHA-256 over the published seed and their
 * id; the first ones are the sample.
 */
@ApplicationScoped
@Transactional
public class Samples {
    private static final int SHOWN = 50;

    /** What to draw. */
    public record Wanted(SampleKind kind, LocalDate from, LocalDate to, int size, String seed) {}

    private record Drawn(int population, String digest, List<UUID> items) {}

    private final Sql sql;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    Samples(Sql sql, AuditLog audit, CurrentActor currentActor) {
        this.sql = sql;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    /** @throws DomainProblem {@code validation} when there is nothing to draw from */
    public UUID draw(Wanted wanted) {
        if (wanted.from().isAfter(wanted.to())) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("to", "结束日期不能早于开始日期。");
        }
        Drawn drawn = drawFrom(wanted);
        if (drawn.population() == 0) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("from", "这段时间没有可以抽取的记录，请换一段时间。");
        }
        UUID id = Ids.next();
        sql.change(
                (slug, values) -> null,
                "insert into biz.audit_sample (id, kind, period_from, period_to, seed, population, population_digest, items,"
                        + " drawn_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                wanted.kind().name(),
                wanted.from(),
                wanted.to(),
                wanted.seed(),
                drawn.population(),
                drawn.digest(),
                drawn.items().toArray(UUID[]::new),
                currentActor.get().personName());
        audit.record("inspection.draw", "audit-sample", id, AuditChanges.of("seed", null, wanted.seed()));
        return id;
    }

    /** The last ones, the newest first. */
    public List<SampleSummary> latest() {
        return sql.list(
                row -> new SampleSummary(
                        row.id("id"),
                        SampleKind.valueOf(row.text("kind")),
                        row.date("period_from"),
                        row.date("period_to"),
                        row.text("seed"),
                        (int) row.number("population"),
                        (int) row.number("size"),
                        row.text("drawn_by"),
                        row.instant("drawn_at")),
                "select *, cardinality(items) as size from biz.audit_sample order by id desc limit " + SHOWN);
    }

    /** @throws DomainProblem {@code not-found} */
    public SampleDetails get(UUID id) {
        return sql.one(
                row -> {
                    SampleKind kind = SampleKind.valueOf(row.text("kind"));
                    List<UUID> items = row.ids("items");
                    Drawn again = drawFrom(new Wanted(
                            kind, row.date("period_from"), row.date("period_to"), items.size(), row.text("seed")));
                    return new SampleDetails(
                            id,
                            kind,
                            row.date("period_from"),
                            row.date("period_to"),
                            row.text("seed"),
                            (int) row.number("population"),
                            row.text("population_digest"),
                            row.text("drawn_by"),
                            row.instant("drawn_at"),
                            again.items().equals(items) && again.digest().equals(row.text("population_digest")),
                            rows(kind, items));
                },
                "select * from biz.audit_sample where id = ?",
                id);
    }

    private Drawn drawFrom(Wanted wanted) {
        return sql.one(
                row -> new Drawn(
                        (int) row.number("population"),
                        row.text("digest"),
                        row.ids("items").stream().limit(wanted.size()).toList()),
                "select count(*) as population,"
                        + " encode(sha256(convert_to(coalesce(string_agg(r.id::text, ',' order by r.id), ''), 'UTF8')), 'hex')"
                        + " as digest, coalesce(array_agg(r.id order by sha256(convert_to(?::text || r.id, 'UTF8')), r.id), '{}')"
                        + " as items from (" + wanted.kind().rows() + ") r where r.day between ? and ?",
                wanted.seed(),
                wanted.from(),
                wanted.to());
    }

    private List<SampleRow> rows(SampleKind kind, List<UUID> items) {
        return sql.list(
                row -> new SampleRow(
                        row.id("id"),
                        row.id("object_id"),
                        row.text("label"),
                        row.money("amount_fen"),
                        row.text("status"),
                        row.date("day")),
                "select r.* from (" + kind.rows() + ") r where r.id = any (?::uuid[])"
                        + " order by array_position(?::uuid[], r.id)",
                items.toArray(UUID[]::new),
                items.toArray(UUID[]::new));
    }
}
