package cn.wuli.organisation.importing;

import cn.wuli.organisation.OrganisationProblem;
import cn.wuli.organisation.Refusals;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.problem.ConstraintProblems.Meaning;
import cn.wuli.platform.sheet.SheetTemplate;
import cn.wuli.platform.sheet.importing.ImportFindings;
import cn.wuli.platform.sheet.importing.ImportHandler;
import cn.wuli.platform.sheet.importing.ImportRow;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Officers of the own union by the sheet, under the rules of a single appointment: people who belong to the union already. */
@ApplicationScoped
class OfficerImport implements ImportHandler<OfficerRow> {
    private static final int MOST_ROWS = 5_000;
    private static final String BY_MEMBERSHIP = "MEMBERSHIP";
    private static final Map<String, Meaning> REFUSALS = Map.of(
            "ck_post_separation", Meaning.of(OrganisationProblem.POSTS_NOT_COMPATIBLE),
            "uq_post_person_unit_type", Meaning.of(OrganisationProblem.POST_HELD_ALREADY));

    private final OfficerLookup lookup;
    private final EntityManager entities;
    private final AuditLog audit;
    private final ObjectMapper json;

    OfficerImport(OfficerLookup lookup, EntityManager entities, AuditLog audit, ObjectMapper json) {
        this.lookup = lookup;
        this.entities = entities;
        this.audit = audit;
        this.json = json;
    }

    @Override
    public String kind() {
        return "officers";
    }

    @Override
    public String permission() {
        return "post.appoint";
    }

    @Override
    public SheetTemplate<OfficerRow> template() {
        return OfficerSheet.TEMPLATE;
    }

    @Override
    public int mostRows() {
        return MOST_ROWS;
    }

    /** Two rows may put one person into posts that exclude each other. */
    @Override
    public int rowsAtATime() {
        return MOST_ROWS;
    }

    @Override
    public void check(List<ImportRow<OfficerRow>> rows, ImportFindings findings) {
        Map<String, KnownUnit> units = lookup.units();
        Offices offices = lookup.offices(
                rows.stream().map(row -> row.value().personName()).toList());
        OfficerPlan.problems(rows, units).forEach(findings::add);
        for (ImportRow<OfficerRow> row : rows) {
            check(row, units.get(row.value().unitCode()), offices, findings);
        }
    }

    private static void check(
            ImportRow<OfficerRow> row, @Nullable KnownUnit unit, Offices offices, ImportFindings findings) {
        OfficerRow officer = row.value();
        if (officer.source().equals(BY_MEMBERSHIP)) {
            findings.refuse(row, OfficerSheet.SOURCE, "会员身份随会籍产生，这里只能填选举或任命");
        }
        List<UUID> found = offices.people(officer.personName(), officer.staffNumber());
        if (found.isEmpty()) {
            findings.refuse(row, OfficerSheet.PERSON, "本工会没有这位同志：请先登记为会员，或核对姓名和工号");
            return;
        }
        if (found.size() > 1) {
            findings.refuse(row, OfficerSheet.STAFF_NUMBER, "本工会有同名的同志，请填写工号");
            return;
        }
        if (unit == null) {
            return;
        }
        LocalDate from = officer.from() == null ? offices.beginOfTerm(unit.id()) : officer.from();
        if (from == null) {
            findings.refuse(row, OfficerSheet.FROM, "不能为空：该单位没有登记本届届次");
            return;
        }
        String against = offices.take(found.getFirst(), unit.id(), officer.postType(), from);
        if (against != null) {
            findings.refuse(row, OfficerSheet.POST, against);
        }
    }

    @Override
    public void apply(List<ImportRow<OfficerRow>> rows) {
        Map<String, KnownUnit> units = lookup.units();
        Offices offices = lookup.offices(
                rows.stream().map(row -> row.value().personName()).toList());
        List<PlannedPost> posts = rows.stream()
                .map(row -> planned(
                        row.value(),
                        Objects.requireNonNull(units.get(row.value().unitCode())),
                        offices))
                .toList();
        try {
            Refusals.call(
                    entities.createNativeQuery("select auth.appoint_all(cast(:posts as jsonb))", Integer.class)
                            .setParameter("posts", json.writeValueAsString(posts)),
                    REFUSALS);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
        audit.record("post.import", "post", null, AuditChanges.of("rows", null, posts.size()));
    }

    private static PlannedPost planned(OfficerRow officer, KnownUnit unit, Offices offices) {
        LocalDate from = officer.from() == null ? offices.beginOfTerm(unit.id()) : officer.from();
        return new PlannedPost(
                Ids.next(),
                offices.people(officer.personName(), officer.staffNumber()).getFirst(),
                unit.id(),
                officer.postType(),
                Objects.requireNonNull(from),
                officer.source(),
                officer.basis(),
                officer.engagement().name());
    }
}
