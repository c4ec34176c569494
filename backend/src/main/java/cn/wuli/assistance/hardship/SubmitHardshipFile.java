package cn.wuli.assistance.hardship;

import cn.wuli.assistance.consent.Consents;
import cn.wuli.assistance.hardship.Declaration.FamilyPerson;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.crypto.BlindIndexes;
import cn.wuli.platform.crypto.DataClass;
import cn.wuli.platform.crypto.IdentityNumber;
import cn.wuli.platform.time.Calendars;
import cn.wuli.platform.version.Versions;
import cn.wuli.rulepack.RulePacks;
import cn.wuli.rulepack.RuleSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Submits a file: complete, the family free across the province, classified by the rules of today, sealed as a version. */
@ApplicationScoped
public class SubmitHardshipFile {
    /** A member of the family with the keyed hash of his identity number. */
    private record Indexed(FamilyPerson person, boolean adult, byte[] index) {}

    private final HardshipFiles files;
    private final HardshipAccess access;
    private final FamilyRegistry registry;
    private final Consents consents;
    private final BlindIndexes blindIndexes;
    private final RulePacks rulePacks;
    private final Vault vault;
    private final EntityManager entities;
    private final HardshipTasks tasks;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    SubmitHardshipFile(
            HardshipFiles files,
            HardshipAccess access,
            FamilyRegistry registry,
            Consents consents,
            BlindIndexes blindIndexes,
            RulePacks rulePacks,
            Vault vault,
            EntityManager entities,
            HardshipTasks tasks,
            AuditLog audit,
            CurrentActor currentActor) {
        this.files = files;
        this.access = access;
        this.registry = registry;
        this.consents = consents;
        this.blindIndexes = blindIndexes;
        this.rulePacks = rulePacks;
        this.vault = vault;
        this.entities = entities;
        this.tasks = tasks;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    @Transactional
    public void submit(UUID fileId, @Nullable String ifMatch) {
        Actor actor = currentActor.get();
        HardshipFile file = files.lock(fileId);
        Versions.check(ifMatch, file.version());
        access.demand(actor, file, HardshipAction.SUBMIT);
        byte[] draft = file.draft();
        Declaration declared =
                draft == null ? Declaration.EMPTY : vault.open(Vault.Place.DRAFT, fileId, draft, Declaration.class);
        RuleSet rules = rulePacks
                .inForce("hardship", file.unitId(), declared.region(), Calendars.today())
                .demandComplete();
        List<String> rigidKinds = rules.list("rigid-expense-kinds");
        DeclarationCheck.demandComplete(declared, rules);
        List<Indexed> family = indexed(declared);
        registry.register(
                fileId,
                family.stream().filter(Indexed::adult).map(Indexed::index).toList());
        Classification result = Classification.of(Situation.of(declared, rigidKinds), rules);
        int round = file.nextRound();
        Instant now = Instant.now();
        entities.persist(
                new HardshipVersion(file, round, declared, result, rules.versionIds(), vault, actor.personId(), now));
        keepFamily(file, round, declared, family, rules.integer(DeclarationCheck.AGREEMENT_MONTHS));
        HardshipStatus from = file.status();
        file.submit(result, Objects.requireNonNull(declared.primaryCause()), now);
        entities.persist(new HardshipStep(file, HardshipAction.SUBMIT, from, actor, null, now));
        entities.flush();
        tasks.follow(file, HardshipAction.SUBMIT, actor);
        audit.record("hardship.submit", HardshipTasks.OBJECT, fileId, AuditChanges.of("status", from, file.status()));
    }

    private List<Indexed> indexed(Declaration declared) {
        List<Indexed> family = new ArrayList<>();
        for (FamilyPerson person : declared.people()) {
            IdentityNumber number = IdentityNumber.parse(Objects.requireNonNull(person.identityNumber()));
            family.add(new Indexed(
                    person, DeclarationCheck.isAdult(number), blindIndexes.of(DataClass.IDENTITY, number.value())));
        }
        return family;
    }

    private void keepFamily(
            HardshipFile file, int round, Declaration declared, List<Indexed> family, int agreementMonths) {
        Map<String, UUID> persons =
                registry.persons(family.stream().map(Indexed::index).toList());
        List<UUID> members = new ArrayList<>();
        for (int i = 0; i < family.size(); i++) {
            Indexed each = family.get(i);
            UUID person = i == 0 ? file.personId() : persons.get(HexFormat.of().formatHex(each.index()));
            FamilyMember member = new FamilyMember(
                    file, round, i, each.person(), each.adult(), each.index(), person, agreementMonths);
            entities.persist(member);
            members.add(member.id());
        }
        consents.keep(file.id(), file.unitId(), file.personId(), round, GivenConsents.of(declared, members));
    }
}
