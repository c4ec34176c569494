package cn.wuli.assistance.retention;

import cn.wuli.assistance.retention.Shredder.Place;
import cn.wuli.platform.crypto.DataClass;
import cn.wuli.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Claims of mutual aid: diagnosis, stays, invoices, account, papers. The union that runs the period decides once the claim has come
 * to it, for both rows; the member's union decides on what never left it.
 */
@ApplicationScoped
class RetainedClaims implements Retained {
    static final String OBJECT = "mutual-claim";

    private static final String MARK = """
            insert into biz.retention_case (id, object_type, object_id, unit_id, subject, ground, due_on, basis, rule_version,
              statutory_until)
            select uuidv7(), 'mutual-claim', c.id, c.unit_id, left(c.member_name, 1) || '*', v.ground, d.due_on, v.basis,
                   v.rule_version, b.last_paid
              from (values (?::text, ?::int, ?::text, ?::uuid, ?::date)) v (ground, months, basis, rule_version, today)
              join biz.mutual_claim c on c.erased_at is null and case v.ground
                when 'CLAIM_DRAFT' then c.status in ('DRAFT', 'MORE_INFO')
                when 'CLAIM_REFUSED' then c.status in ('REJECTED', 'WITHDRAWN') or c.status = 'UPHELD' and c.granted_fen = 0
                else c.status in ('PAID', 'REVERSED') or c.status = 'UPHELD' and c.granted_fen > 0 end
              join biz.mutual_period p on p.id = c.period_id
              cross join lateral (
                select (greatest(c.changed_at::date, case when v.ground = 'CLAIM_PAID' then p.claim_until end)
                  + make_interval(months => v.months))::date as due_on) d
              left join lateral (
                select (max(s.at) + make_interval(months => ?::int))::date as last_paid
                  from biz.mutual_claim_step s where s.claim_id = c.id and s.action = 'PAY') b on true
             where d.due_on <= v.today
               and (c.tenant_id = c.organiser_id
                 or not exists (select from biz.mutual_claim_step s where s.claim_id = c.id and s.to_status = 'ASSESSED'))
               and not exists (select from biz.retention_case r where r.object_id = c.id
                                  and (r.status <> 'KEPT' or r.keep_until > v.today))""";

    /** By the names that {@code sec.erased_claim_values} gives. */
    private static final Map<String, Place> PLACES = Map.of(
            "content", new Place("biz.mutual_claim", "content", DataClass.MEDICAL),
            "account", new Place("biz.mutual_claim", "account", DataClass.FINANCE),
            "assessment", new Place("biz.mutual_claim", "assessment", DataClass.MEDICAL),
            "appeal", new Place("biz.mutual_claim", "appeal", DataClass.MEDICAL),
            "paper", new Place("biz.stored_file", "wrapped_key", DataClass.IDENTITY),
            "payment", new Place("biz.payment_item", "account_cipher", DataClass.FINANCE));

    private final Shredder shredder;
    private final Sql sql;

    RetainedClaims(Shredder shredder, Sql sql) {
        this.shredder = shredder;
        this.sql = sql;
    }

    @Override
    public String objectType() {
        return OBJECT;
    }

    @Override
    public String words() {
        return "互助申请";
    }

    @Override
    public String pseudonymOf() {
        return "申请";
    }

    @Override
    public String marking() {
        return MARK;
    }

    @Override
    public boolean exists(UUID id) {
        return sql.first(row -> row.id("id"), "select id from biz.mutual_claim where id = ?", id)
                .isPresent();
    }

    @Override
    public boolean isAbout(UUID id, UUID personId) {
        return sql.first(
                        row -> row.id("id"),
                        "select id from biz.mutual_claim where id = ? and (person_id = ? or ? = any (not_by))",
                        id,
                        personId,
                        personId)
                .isPresent();
    }

    @Override
    public void restrict(UUID id) {
        sql.perform((slug, values) -> null, "select sec.restrict_claim(?)", id);
    }

    @Override
    public ErasureProof erase(UUID id, String pseudonym) {
        return shredder.shred("select sec.erase_claim(?, ?)::text", id, pseudonym, () -> unreadable(id));
    }

    private int unreadable(UUID id) {
        return (int) sql
                .list(
                        row -> shredder.isDestroyed(
                                Objects.requireNonNull(PLACES.get(row.text("place"))),
                                row.id("id"),
                                Objects.requireNonNull(row.maybeBytes("sealed"))),
                        "select * from sec.erased_claim_values(?)",
                        id)
                .stream()
                .filter(destroyed -> destroyed)
                .count();
    }
}
