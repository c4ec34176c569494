package cn.wuli.assistance.hardship;

import cn.wuli.membership.MemberDirectory;
import cn.wuli.membership.MemberEntry;
import cn.wuli.organisation.Organisation;
import cn.wuli.organisation.UnitKind;
import cn.wuli.organisation.UnitName;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Begins the file of a family: a member for his own, a branch or union officer for a member of his. */
@ApplicationScoped
public class StartHardshipFile {
    private record Applicant(UUID personId, String name, UUID unitId) {}

    private final HardshipFiles files;
    private final HardshipVersions versions;
    private final Vault vault;
    private final MemberDirectory members;
    private final Organisation organisation;
    private final EntityManager entities;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    StartHardshipFile(
            HardshipFiles files,
            HardshipVersions versions,
            Vault vault,
            MemberDirectory members,
            Organisation organisation,
            EntityManager entities,
            AuditLog audit,
            CurrentActor currentActor) {
        this.files = files;
        this.versions = versions;
        this.vault = vault;
        this.members = members;
        this.organisation = organisation;
        this.entities = entities;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    /** For somebody in the register of members. */
    @Transactional
    public UUID startForMember(UUID memberId) {
        return start(members.member(memberId).map(StartHardshipFile::applicant).orElseThrow(this::unknown));
    }

    /** @param personId for whom; null: for oneself */
    @Transactional
    public UUID start(@Nullable UUID personId) {
        UUID person = personId == null ? currentActor.get().personId() : personId;
        return start(members.ofPerson(person)
                .map(StartHardshipFile::applicant)
                .or(() -> holderOfPost(person))
                .orElseThrow(this::unknown));
    }

    private UUID start(Applicant applicant) {
        HardshipFile file = new HardshipFile(
                applicant.personId(),
                applicant.name(),
                branchOf(applicant.unitId()),
                currentActor.get(),
                Instant.now());
        files.lastExited(applicant.personId()).ifPresent(earlier -> beginWith(file, earlier));
        files.persistAndFlush(file);
        audit.record("hardship.start", HardshipTasks.OBJECT, file.id(), AuditChanges.none());
        return file.id();
    }

    /** 返困: what was declared last time need not be typed again; the papers and signatures of then are too old. */
    private void beginWith(HardshipFile file, HardshipFile earlier) {
        Declaration last = versions.latest(earlier.id()).orElseThrow().declaration(vault);
        file.returnsFrom(earlier.id(), vault.seal(Vault.Place.DRAFT, file.id(), last.withoutPapers()));
    }

    /** A group has no office of its own: its members' files are those of the branch. */
    private UUID branchOf(UUID unitId) {
        return organisation.unit(unitId).kind() == UnitKind.GROUP
                ? organisation.managerOf(unitId).map(UnitName::id).orElse(unitId)
                : unitId;
    }

    /** Officers and members whose register has not been imported yet are known by their posts. */
    private Optional<Applicant> holderOfPost(UUID personId) {
        List<?> found = entities.createNativeQuery("select name, unit_id from sec.applicant(:person)", Object[].class)
                .setParameter("person", personId)
                .getResultList();
        return found.stream()
                .findFirst()
                .map(Object[].class::cast)
                .map(row -> new Applicant(personId, (String) row[0], (UUID) row[1]));
    }

    private static Applicant applicant(MemberEntry member) {
        return new Applicant(member.personId(), member.name(), member.unitId());
    }

    private DomainProblem unknown() {
        return new DomainProblem(CommonProblem.NOT_FOUND).onField("memberId", "本单位找不到这位会员。");
    }
}
