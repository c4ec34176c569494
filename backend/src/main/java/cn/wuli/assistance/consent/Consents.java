package cn.wuli.assistance.consent;

import cn.wuli.assistance.AssistanceProblem;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Row;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.time.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Receipts of consent: kept with a declaration, asked before every decision, never deleted. */
@ApplicationScoped
@Transactional
public class Consents {
    private static final String RECEIPTS = """
            select c.*, t.purpose, t.title, t.body, f.applicant_name, m.relation, m.ordinal, s.relation as signer_relation,
                   s.agreed_until, s.agreement_file_id, f.round = c.round as current
              from biz.consent c
              join ref.consent_text t on t.code = c.text_code
              join biz.hardship_file f on f.id = c.file_id
              join biz.hardship_family_member m on m.id = c.member_id
              join biz.hardship_family_member s on s.id = c.signer_id
             where %s order by c.round desc, m.ordinal, c.id""";

    private static final String STOP = """
            select f.restricted_at is not null or f.erased_at is not null as restricted, w.relation, w.purpose
              from biz.hardship_file f
              left join lateral (
                select m.relation, t.purpose from biz.consent c
                  join ref.consent_text t on t.code = c.text_code
                  join biz.hardship_family_member m on m.id = c.member_id
                 where c.file_id = f.id and c.round = f.round and c.withdrawn_at is not null limit 1) w on true
             where f.id = ? and (f.restricted_at is not null or f.erased_at is not null or w.purpose is not null)""";

    private record Stop(boolean restricted, String words) {}

    private final Sql sql;
    private final CurrentActor currentActor;

    Consents(Sql sql, CurrentActor currentActor) {
        this.sql = sql;
        this.currentActor = currentActor;
    }

    /** The texts of today, one for each purpose. */
    public List<ConsentText> texts() {
        return sql.list(
                row -> new ConsentText(
                        row.text("code"),
                        ConsentPurpose.valueOf(row.text("purpose")),
                        row.text("title"),
                        row.text("body")),
                "select distinct on (purpose) * from ref.consent_text where valid_from <= ?"
                        + " order by purpose, valid_from desc",
                Calendars.today());
    }

    /** Kept in the transaction that submits the declaration. */
    public void keep(UUID fileId, UUID unitId, UUID personId, int round, List<NewConsent> given) {
        var codes = texts().stream().collect(Collectors.toMap(ConsentText::purpose, ConsentText::code));
        for (NewConsent consent : given) {
            sql.change(
                    (slug, values) -> null,
                    "insert into biz.consent (id, file_id, unit_id, person_id, round, member_id, signer_id, text_code,"
                            + " given_on) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    Ids.next(),
                    fileId,
                    unitId,
                    personId,
                    round,
                    consent.memberId(),
                    consent.signerId(),
                    codes.get(consent.purpose()),
                    consent.givenOn());
        }
    }

    /** All that were ever given for a file, the latest declaration first. */
    public List<ConsentReceipt> ofFile(UUID fileId) {
        return sql.list(Consents::receipt, RECEIPTS.formatted("c.file_id = ?"), fileId);
    }

    /** Those of the acting person's own files. */
    public List<ConsentReceipt> own() {
        return sql.list(
                Consents::receipt,
                RECEIPTS.formatted("c.person_id = ?"),
                currentActor.get().personId());
    }

    /** Those that the acting person gave, or a guardian for him, in the families of others, of any union. */
    public List<ConsentReceipt> asRelative() {
        return sql.list(row -> receipt(row, null, row.text("union_name")), "select * from sec.relative_consents()");
    }

    /** Why nothing more may be decided on the family, in words; empty while every consent stands and it is not too old. */
    public Optional<String> whyStopped(UUID fileId) {
        return stop(fileId).map(Stop::words);
    }

    /** @throws DomainProblem {@code consent-withdrawn}, or {@code not-allowed-now} when its time was over */
    public void demandStanding(UUID fileId) {
        Optional<Stop> stop = stop(fileId);
        if (stop.isEmpty()) {
            return;
        }
        throw stop.get().restricted()
                ? new DomainProblem(AssistanceProblem.NOT_ALLOWED_NOW)
                        .with("reason", stop.get().words())
                : new DomainProblem(AssistanceProblem.CONSENT_WITHDRAWN);
    }

    private Optional<Stop> stop(UUID fileId) {
        return sql.first(
                row -> row.flag("restricted")
                        ? new Stop(true, "档案保存期已满，已限制处理或删除，不能再办理")
                        : new Stop(
                                false,
                                words(row.text("relation")) + "的“"
                                        + ConsentPurpose.valueOf(row.text("purpose"))
                                                .words()
                                        + "”授权已撤回，须停止办理，只能退回或不予建档"),
                STOP,
                fileId);
    }

    private static ConsentReceipt receipt(Row row) throws SQLException {
        return receipt(row, row.maybeId("agreement_file_id"), null);
    }

    private static ConsentReceipt receipt(Row row, @Nullable UUID paperId, @Nullable String unionName)
            throws SQLException {
        String via = row.maybeText("withdrawn_via");
        return new ConsentReceipt(
                row.id("id"),
                row.id("file_id"),
                row.text("applicant_name"),
                words(row.text("relation")),
                words(row.text("signer_relation")),
                ConsentPurpose.valueOf(row.text("purpose")),
                row.text("title"),
                row.text("body"),
                row.text("text_code"),
                row.date("given_on"),
                row.maybeDate("agreed_until"),
                paperId,
                unionName,
                row.flag("current"),
                row.maybeInstant("withdrawn_at"),
                row.maybeText("withdrawal_reason"),
                via == null ? null : WithdrawnVia.valueOf(via));
    }

    private static String words(String relation) {
        return switch (relation) {
            case "SELF" -> "本人";
            case "SPOUSE" -> "配偶";
            case "CHILD" -> "子女";
            case "PARENT" -> "父母";
            case "SIBLING" -> "兄弟姐妹";
            default -> "其他家庭成员";
        };
    }
}
