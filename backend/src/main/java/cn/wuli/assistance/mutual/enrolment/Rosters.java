package cn.wuli.assistance.mutual.enrolment;

import cn.wuli.membership.register.IdentityDocument;
import cn.wuli.membership.register.PersonalNumbers;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.tenancy.TenantSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rosters of the acting union, and the shares in them. */
@ApplicationScoped
class Rosters {
    private static final String MEMBERS =
            "select m.person_id, m.unit_id, m.staff_number, m.name, coalesce(m.identity_index, '') as identity_index"
                    + " from biz.member m where m.status in ('ACTIVE', 'TRANSFERRING') and m.staff_number = any (?)";
    private static final String ENROL = """
            insert into biz.mutual_enrolment (id, unit_enrolment_id, period_id, unit_id, person_id, staff_number, name, personal_fen, unit_fen)
            select n.id, ?, ?, n.unit_id, n.person_id, n.staff_number, n.name, n.personal_fen, n.unit_fen
              from unnest(?, ?, ?, ?, ?, ?, ?) n (id, unit_id, person_id, staff_number, name, personal_fen, unit_fen)""";

    private final EntityManager entities;
    private final TenantSql sql;
    private final PersonalNumbers numbers;

    Rosters(EntityManager entities, TenantSql sql, PersonalNumbers numbers) {
        this.entities = entities;
        this.sql = sql;
        this.numbers = numbers;
    }

    Optional<Roster> find(UUID periodId) {
        return entities.createQuery("from Roster r where r.periodId = :period", Roster.class)
                .setParameter("period", periodId)
                .getResultStream()
                .findFirst();
    }

    Optional<Roster> lock(UUID periodId) {
        return entities.createQuery("from Roster r where r.periodId = :period", Roster.class)
                .setParameter("period", periodId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    RosterStatus statusOf(UUID periodId) {
        return find(periodId).map(Roster::status).orElse(RosterStatus.FLOW.initial());
    }

    Map<String, EnrolledMember> members(String[] staffNumbers) {
        return sql
                .list(
                        MEMBERS,
                        List.of((Object) staffNumbers),
                        row -> new EnrolledMember(
                                Objects.requireNonNull(row.getObject("person_id", UUID.class)),
                                Objects.requireNonNull(row.getObject("unit_id", UUID.class)),
                                Objects.requireNonNull(row.getString("staff_number")),
                                Objects.requireNonNull(row.getString("name")),
                                Objects.requireNonNull(row.getBytes("identity_index"))))
                .stream()
                .collect(Collectors.toMap(EnrolledMember::staffNumber, Function.identity()));
    }

    boolean isIdentityOf(EnrolledMember member, IdentityDocument document) {
        return Arrays.equals(member.identityIndex(), numbers.indexOf(document));
    }

    /** Of these members, who holds a share already, wherever he got it. */
    Set<UUID> sharesTaken(UUID periodId, Collection<EnrolledMember> members) {
        UUID[] persons = members.stream().map(EnrolledMember::personId).toArray(UUID[]::new);
        return new HashSet<>(sql.list(
                "select * from biz.mutual_shares_taken(?, ?)",
                List.of(periodId, persons),
                row -> Objects.requireNonNull(row.getObject(1, UUID.class))));
    }

    void enrol(UUID periodId, List<NewShare> shares) {
        Roster roster = lock(periodId).orElseGet(() -> begin(periodId));
        sql.execute(
                ENROL,
                List.of(
                        roster.id(),
                        periodId,
                        shares.stream().map(share -> Ids.next()).toArray(UUID[]::new),
                        shares.stream().map(share -> share.member().unitId()).toArray(UUID[]::new),
                        shares.stream().map(share -> share.member().personId()).toArray(UUID[]::new),
                        shares.stream()
                                .map(share -> share.member().staffNumber())
                                .toArray(String[]::new),
                        shares.stream().map(share -> share.member().name()).toArray(String[]::new),
                        shares.stream().map(share -> share.personal().fen()).toArray(Long[]::new),
                        shares.stream().map(share -> share.unitPart().fen()).toArray(Long[]::new)));
    }

    private Roster begin(UUID periodId) {
        Roster roster = new Roster(periodId, Instant.now());
        entities.persist(roster);
        entities.flush();
        return roster;
    }
}
