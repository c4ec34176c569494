package cn.wuli.assistance.notice;

import cn.wuli.platform.time.Calendars;
import cn.wuli.platform.time.WorkingDays;
import cn.wuli.rulepack.Rule;
import cn.wuli.rulepack.RulePacks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Publishes and ends notices, and says why a file cannot become active yet (A13). */
@ApplicationScoped
@Transactional
public class Notices {
    private final EntityManager entities;
    private final RulePacks rulePacks;
    private final WorkingDays workingDays;

    Notices(EntityManager entities, RulePacks rulePacks, WorkingDays workingDays) {
        this.entities = entities;
        this.rulePacks = rulePacks;
        this.workingDays = workingDays;
    }

    /** @return the last day on which objections are taken */
    public LocalDate publish(NoticeText text) {
        Rule rule = rulePacks.inForce("hardship", text.unitId()).rule("notice-days");
        LocalDate today = Calendars.today();
        LocalDate endsOn = workingDays.plus(today, Integer.parseInt(rule.value()));
        entities.persist(new Notice(text, today, endsOn, rule));
        return endsOn;
    }

    public void close(UUID fileId, int round) {
        find(fileId, round).ifPresent(notice -> notice.end(NoticeStatus.CLOSED));
    }

    public void cancel(UUID fileId, int round) {
        find(fileId, round).ifPresent(notice -> notice.end(NoticeStatus.CANCELLED));
    }

    public Optional<UUID> idOf(UUID fileId, int round) {
        return find(fileId, round).map(Notice::id);
    }

    /** Empty once the window is over and every objection was answered, none upheld. */
    public Optional<String> whyNotOver(UUID fileId, int round) {
        Notice notice = find(fileId, round).orElse(null);
        if (notice == null) {
            return Optional.of("不能直接建档：尚未公示");
        }
        if (!Calendars.today().isAfter(notice.endsOn())) {
            return Optional.of("不能直接建档：公示未满 " + notice.workingDays() + " 个工作日，须公示至 " + notice.endsOn() + "（依据："
                    + notice.basis() + "）");
        }
        long open = count(notice.id(), ObjectionStatus.OPEN);
        if (open > 0) {
            return Optional.of("不能直接建档：还有 " + open + " 条异议未答复");
        }
        return count(notice.id(), ObjectionStatus.UPHELD) > 0
                ? Optional.of("不能建档：有异议经核实成立，请退回或不予建档")
                : Optional.empty();
    }

    private Optional<Notice> find(UUID fileId, int round) {
        return entities.createQuery("select n from Notice n where n.fileId = :file and n.round = :round", Notice.class)
                .setParameter("file", fileId)
                .setParameter("round", round)
                .getResultStream()
                .findFirst();
    }

    private long count(UUID noticeId, ObjectionStatus status) {
        return entities.createQuery(
                        "select count(o.id) from Objection o where o.noticeId = :notice and o.status = :status",
                        Long.class)
                .setParameter("notice", noticeId)
                .setParameter("status", status)
                .getSingleResult();
    }
}
