package cn.wuli.assistance.retention;

import cn.wuli.assistance.hardship.FamilyDirectory;
import cn.wuli.assistance.retention.Shredder.Place;
import cn.wuli.platform.crypto.DataClass;
import cn.wuli.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Files of families in hardship: declarations, what visits and checks found, papers, accounts of their grants. */
@ApplicationScoped
class RetainedFiles implements Retained {
    static final String OBJECT = "hardship-file";

    private record Sealed(Place place, String ofFile) {}

    private static final String MARK = """
            insert into biz.retention_case (id, object_type, object_id, unit_id, subject, ground, due_on, basis, rule_version, statutory_until)
            select uuidv7(), 'hardship-file', f.id, f.unit_id, left(f.applicant_name, 1) || '*', v.ground,
                   (f.changed_at + make_interval(months => v.months))::date, v.basis, v.rule_version, p.last_paid
              from (values (?::text, ?::int, ?::text, ?::uuid, ?::date)) v (ground, months, basis, rule_version, today)
              join biz.hardship_file f on f.erased_at is null and case v.ground
                when 'DRAFT' then f.status in ('DRAFT', 'RETURNED')
                when 'UNFILED' then f.status in ('REJECTED', 'WITHDRAWN')
                when 'CLOSED' then f.status in ('EXITED', 'CANCELLED')
                else f.restricted_at is null and exists (select from biz.consent c where c.file_id = f.id and c.round = f.round
                       and c.withdrawn_at < v.today - make_interval(months => v.months)) end
              left join lateral (
                select (max(s.at) + make_interval(months => ?::int))::date as last_paid
                  from biz.aid_grant g join biz.aid_grant_step s on s.grant_id = g.id and s.action = 'PAY'
                 where g.file_id = f.id) p on true
             where (v.ground = 'WITHDRAWN' or (f.changed_at + make_interval(months => v.months))::date <= v.today)
               and not exists (select from biz.retention_case r where r.object_id = f.id
                                  and (r.status <> 'KEPT' or r.keep_until > v.today))""";

    private static final List<Sealed> SEALED = List.of(
            new Sealed(new Place("biz.hardship_file", "draft", DataClass.FINANCE), "id = ?"),
            new Sealed(new Place("biz.hardship_file", "profile", DataClass.MEDICAL), "id = ?"),
            new Sealed(new Place("biz.hardship_version", "declaration", DataClass.FINANCE), "file_id = ?"),
            new Sealed(new Place("biz.hardship_version", "calculation", DataClass.FINANCE), "file_id = ?"),
            new Sealed(new Place("biz.economic_check", "result", DataClass.FINANCE), "file_id = ?"),
            new Sealed(new Place("biz.hardship_visit", "findings", DataClass.MEDICAL), "file_id = ?"),
            new Sealed(
                    new Place("biz.stored_file", "wrapped_key", DataClass.IDENTITY),
                    "object_type = 'hardship-file' and object_id = ?"),
            new Sealed(
                    new Place("biz.payment_item", "account_cipher", DataClass.FINANCE),
                    "reservation_id in (select r.id from biz.reservation r join biz.aid_grant g on g.id = r.object_id"
                            + " where g.file_id = ?)"));

    private final FamilyDirectory families;
    private final Shredder shredder;
    private final Sql sql;

    RetainedFiles(FamilyDirectory families, Shredder shredder, Sql sql) {
        this.families = families;
        this.shredder = shredder;
        this.sql = sql;
    }

    @Override
    public String objectType() {
        return OBJECT;
    }

    @Override
    public String words() {
        return "困难职工档案";
    }

    @Override
    public String pseudonymOf() {
        return "家庭";
    }

    @Override
    public String marking() {
        return MARK;
    }

    @Override
    public boolean exists(UUID id) {
        return sql.first(row -> row.id("id"), "select id from biz.hardship_file where id = ?", id)
                .isPresent();
    }

    @Override
    public boolean isAbout(UUID id, UUID personId) {
        return families.isOfFamily(id, personId);
    }

    /** Every further step on the file and its grants is refused. */
    @Override
    public void restrict(UUID id) {
        sql.change((slug, values) -> null, "update biz.hardship_file set restricted_at = now() where id = ?", id);
    }

    @Override
    public ErasureProof erase(UUID id, String pseudonym) {
        return shredder.shred(
                "select sec.erase_family(?, ?)::text",
                id,
                pseudonym,
                () -> SEALED.stream().mapToInt(each -> unreadable(each, id)).sum());
    }

    private int unreadable(Sealed column, UUID fileId) {
        Place place = column.place();
        // The names are those above.
        String query = "select id, " + place.column() + " as sealed from " + place.table() + " where " + place.column()
                + " is not null and " + column.ofFile();
        return (int) sql
                .list(
                        row -> shredder.isDestroyed(
                                place, row.id("id"), Objects.requireNonNull(row.maybeBytes("sealed"))),
                        query,
                        fileId)
                .stream()
                .filter(destroyed -> destroyed)
                .count();
    }
}
