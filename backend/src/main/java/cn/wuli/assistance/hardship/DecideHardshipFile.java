package cn.wuli.assistance.hardship;

import cn.wuli.assistance.notice.NoticeText;
import cn.wuli.assistance.notice.Notices;
import cn.wuli.organisation.Organisation;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.crypto.Masks;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.version.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Moves a submitted file on: checked, investigated, reviewed, active, or back with words that the applicant can read. */
@ApplicationScoped
public class DecideHardshipFile {
    /** Their words stand on the file, where the family reads them first. */
    private static final Set<HardshipAction> TOLD_THE_FAMILY = EnumSet.of(
            HardshipAction.RETURN,
            HardshipAction.REJECT,
            HardshipAction.SUSPEND,
            HardshipAction.EXIT,
            HardshipAction.CANCEL);

    private static final Set<HardshipAction> NEED_WORDS = EnumSet.copyOf(TOLD_THE_FAMILY);

    static {
        NEED_WORDS.add(HardshipAction.OVERRIDE);
    }

    private final HardshipFiles files;
    private final HardshipVersions versions;
    private final HardshipAccess access;
    private final HardshipTasks tasks;
    private final FamilyRegistry registry;
    private final Notices notices;
    private final ReviewTerm reviewTerm;
    private final Event<FamilyEnded> ended;
    private final Organisation organisation;
    private final Vault vault;
    private final EntityManager entities;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    DecideHardshipFile(
            HardshipFiles files,
            HardshipVersions versions,
            HardshipAccess access,
            HardshipTasks tasks,
            FamilyRegistry registry,
            Notices notices,
            ReviewTerm reviewTerm,
            Event<FamilyEnded> ended,
            Organisation organisation,
            Vault vault,
            EntityManager entities,
            AuditLog audit,
            CurrentActor currentActor) {
        this.files = files;
        this.versions = versions;
        this.access = access;
        this.tasks = tasks;
        this.registry = registry;
        this.notices = notices;
        this.reviewTerm = reviewTerm;
        this.ended = ended;
        this.organisation = organisation;
        this.vault = vault;
        this.entities = entities;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    @Transactional
    public void decide(UUID fileId, @Nullable String ifMatch, HardshipAction action, @Nullable String opinion) {
        HardshipFile file = files.lock(fileId);
        Versions.check(ifMatch, file.version());
        move(file, action, opinion);
    }

    /** From the inbox: the row lock stands for the version. The task says in which state the file was meant to be. */
    @Transactional
    void decide(UUID fileId, HardshipStatus expected, HardshipAction action, @Nullable String opinion) {
        HardshipFile file = files.lock(fileId);
        if (file.status() != expected) {
            throw new DomainProblem(CommonProblem.CHANGED_MEANWHILE);
        }
        move(file, action, opinion);
    }

    private void move(HardshipFile file, HardshipAction action, @Nullable String opinion) {
        Actor actor = currentActor.get();
        if (action == HardshipAction.SUBMIT) {
            throw new IllegalArgumentException("submitting is its own use case");
        }
        access.demand(actor, file, action);
        if (NEED_WORDS.contains(action) && (opinion == null || opinion.isBlank())) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("opinion", "请写明理由，办理过程中会显示，申请人也能看到。");
        }
        take(file, action, opinion, actor);
    }

    /** What no person decides but the calendar. */
    @Transactional
    void takeBySystem(UUID fileId, HardshipStatus expected, HardshipAction action, String words) {
        HardshipFile file = files.lock(fileId);
        if (file.status() == expected) {
            take(file, action, words, currentActor.get());
        }
    }

    private void take(HardshipFile file, HardshipAction action, @Nullable String opinion, Actor actor) {
        Instant now = Instant.now();
        HardshipStatus from = file.status();
        String told = TOLD_THE_FAMILY.contains(action) ? opinion : null;
        if (action == HardshipAction.CALL_REVIEW) {
            file.callReview(told, now);
        } else {
            file.move(action, told, now);
        }
        entities.persist(new HardshipStep(file, action, from, actor, opinion, now));
        entities.flush();
        followUp(file, from, action, actor);
        tasks.follow(file, action, actor);
        audit.record(
                "hardship." + action.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                HardshipTasks.OBJECT,
                file.id(),
                AuditChanges.of("status", from, file.status()));
    }

    private void followUp(HardshipFile file, HardshipStatus from, HardshipAction action, Actor actor) {
        switch (action) {
            case APPROVE -> publish(file, actor);
            case ACTIVATE -> {
                notices.close(file.id(), file.round());
                reviewTerm.begin(file);
            }
            case KEEP -> {
                HardshipVersion latest = versions.latest(file.id()).orElseThrow();
                Cause cause = latest.declaration(vault).primaryCause();
                file.isNow(latest.category(), Objects.requireNonNull(cause));
                reviewTerm.begin(file);
            }
            case EXIT, CANCEL -> {
                registry.release(file.id());
                ended.fire(new FamilyEnded(file.id(), action.words()));
            }
            case RETURN -> cancelNotice(file, from);
            case REJECT, WITHDRAW -> {
                cancelNotice(file, from);
                registry.release(file.id());
            }
            default -> {}
        }
    }

    private void cancelNotice(HardshipFile file, HardshipStatus from) {
        if (from == HardshipStatus.NOTICE) {
            notices.cancel(file.id(), file.round());
        }
    }

    private void publish(HardshipFile file, Actor actor) {
        Declaration declared = versions.latest(file.id()).orElseThrow().declaration(vault);
        int household = (int) declared.people().stream()
                .filter(person -> Boolean.TRUE.equals(person.livesTogether()))
                .count();
        file.waitUntil(notices.publish(new NoticeText(
                file.id(),
                file.round(),
                file.unitId(),
                Masks.name(file.applicantName()),
                organisation.unit(file.unitId()).name(),
                household,
                Objects.requireNonNull(file.category()).words(),
                Objects.requireNonNull(file.primaryCause()).words(),
                organisation.unit(actor.tenantId()).name())));
    }
}
