package cn.wuli.assistance.mutual.claim;

import cn.wuli.assistance.AssistanceProblem;
import cn.wuli.assistance.mutual.enrolment.EnrolmentStatus;
import cn.wuli.platform.crypto.BlindIndexes;
import cn.wuli.platform.crypto.DataClass;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What only the database knows of the whole province: covers, invoices, families, earlier claims; it answers for one claim. */
@ApplicationScoped
class ClaimRegister {
    /** An earlier claim of the same member in the same period. */
    record Earlier(UUID id, byte[] content, long assessedFen) {}

    private final Sql sql;
    private final BlindIndexes indexes;

    ClaimRegister(Sql sql, BlindIndexes indexes) {
        this.sql = sql;
        this.indexes = indexes;
    }

    Optional<Standing> standing(UUID personId, UUID periodId) {
        return sql.first(
                row -> new Standing(
                        EnrolmentStatus.valueOf(row.text("status")),
                        row.text("enrolled_by"),
                        row.flag("first_time"),
                        row.date("covered_from")),
                "select * from biz.mutual_standing(?, ?)",
                personId,
                periodId);
    }

    List<UUID> ownRelatives() {
        return sql.list(row -> row.id("id"), "select biz.own_relatives() as id");
    }

    /** @throws DomainProblem with the place of an invoice that another claim has */
    void hold(UUID claimId, List<ClaimContent.Invoice> invoices) {
        byte[][] fingerprints = invoices.stream()
                .map(invoice -> indexes.of(DataClass.MEDICAL, "invoice|" + invoice.identity()))
                .toArray(byte[][]::new);
        sql.perform(
                (slug, values) -> "invoice-used".equals(slug) ? used(values.get("place")) : null,
                "select biz.hold_mutual_invoices(?, ?)",
                claimId,
                fingerprints);
    }

    private static DomainProblem used(@Nullable Object place) {
        int number = place instanceof Number given ? given.intValue() : 1;
        return new DomainProblem(AssistanceProblem.INVOICE_USED)
                .with("place", number)
                .onField("invoices[" + (number - 1) + "].number", "这张发票已经用于另一份互助申请。");
    }

    List<Earlier> earlier(UUID claimId) {
        return sql.list(
                row -> new Earlier(
                        row.id("id"), Objects.requireNonNull(row.maybeBytes("content")), row.number("assessed_fen")),
                "select * from biz.earlier_mutual_claims(?)",
                claimId);
    }

    /** What the society awarded to the same member in any year. */
    List<Earlier> earlierOfSociety(UUID claimId) {
        return sql.list(
                row -> new Earlier(row.id("id"), Objects.requireNonNull(row.maybeBytes("content")), 0),
                "select * from biz.earlier_society_claims(?)",
                claimId);
    }

    /**
     * Brings the claim to the other side of the case.
     *
     * @param task what waits there; with posts for the desk of the period, without for the member
     * @param news for the member
     */
    void pass(
            UUID claimId,
            @Nullable String kind,
            @Nullable String task,
            @Nullable List<String> posts,
            @Nullable String news) {
        sql.perform(
                (slug, values) -> null,
                "select biz.pass_mutual_claim(?, ?, ?, ?, ?)",
                claimId,
                kind,
                task,
                posts == null ? null : posts.toArray(String[]::new),
                news);
    }
}
