package cn.wuli.membership.register;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.tenancy.TenantSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.lang.reflect.Array;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/**
 * Writes new members, their persons and the first line of their history by one statement, whether one or thousands:
 * admission, import and demo data take the same way.
 */
@ApplicationScoped
public class Enrolment {
    /** Keeps the arrays of one statement to a few megabytes. */
    private static final int LARGEST_BATCH = 1_000;

    private static final String STATEMENT = """
            with enrolled as materialized (
              select auth.enrol_persons(?, ?, ?, ?, ?) as persons),
            made as (
              insert into biz.member (id, unit_id, person_id, staff_number, name, name_pinyin, name_initials, sex,
                  birth_year, employment, status, joined_on, phone_cipher, phone_index, identity_kind,
                  identity_cipher, identity_index)
              select n.id, unit.id, enrolled.persons[n.ordinal], n.staff_number, n.name, n.pinyin, n.initials, n.sex,
                  n.birth_year, n.employment, 'ACTIVE', n.joined_on, n.phone_cipher, n.phone_index, n.identity_kind,
                  n.identity_cipher, n.identity_index
                from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) with ordinality n (id, unit_id, staff_number,
                  name, pinyin, initials, sex, birth_year, employment, joined_on, phone_cipher, phone_index,
                  identity_kind, identity_cipher, identity_index, ordinal)
                join org.own_unit unit on unit.id = n.unit_id and unit.open
                cross join enrolled
              returning id, unit_id, person_id, joined_on)
            insert into biz.member_change (id, member_id, unit_id, person_id, act, valid_on, actor_post_id,
                actor_person_name, actor_post_name)
            select uuidv7(), id, unit_id, person_id, ?, joined_on, ?, ?, ? from made""";

    private static final String SAYING_WHO = STATEMENT + " returning person_id";

    /** As whom the history says it was done. */
    public record Recorder(UUID postId, String personName, String postName) {}

    private record Row(UUID id, UUID person, NewMember member, SealedPhone phone, SealedIdentity identity) {}

    private final TenantSql sql;
    private final PersonalNumbers numbers;
    private final CurrentActor currentActor;

    Enrolment(TenantSql sql, PersonalNumbers numbers, CurrentActor currentActor) {
        this.sql = sql;
        this.numbers = numbers;
        this.currentActor = currentActor;
    }

    /**
     * @return the ids, in the order of the members
     * @throws DomainProblem {@code staff-number-taken}, {@code enrolled-already}, or {@code validation} when a unit is
     *     not an open one that the acting post reaches; nothing is written then
     */
    @Transactional
    public List<UUID> enrol(List<NewMember> members, MemberAct act) {
        Recorder recorder = actingRecorder();
        return inBatches(
                members, rows -> write(() -> sql.execute(STATEMENT, parameters(rows, act, recorder)), rows.size()));
    }

    /**
     * One member, as the register holds it now; nothing is read back for it.
     *
     * @throws DomainProblem as the other one
     */
    @Transactional
    Member enrol(NewMember member, MemberAct act) {
        Row row = seal(member);
        List<UUID> persons = new ArrayList<>(1);
        List<@Nullable Object> parameters = parameters(List.of(row), act, actingRecorder());
        write(
                () -> {
                    persons.addAll(sql.list(
                            SAYING_WHO,
                            parameters,
                            written -> Objects.requireNonNull(written.getObject(1, UUID.class))));
                    return persons.size();
                },
                1);
        return new Member(row.id, persons.getFirst(), member, row.phone, row.identity);
    }

    private Recorder actingRecorder() {
        Actor actor = currentActor.get();
        return new Recorder(actor.postId(), actor.personName(), actor.postName());
    }

    /**
     * For work outside of the application's pool, such as demo data: the connection says by its settings which union it
     * works in.
     */
    public List<UUID> enrol(Connection connection, List<NewMember> members, MemberAct act, Recorder recorder) {
        return inBatches(
                members,
                rows -> write(
                        () -> TenantSql.execute(connection, STATEMENT, parameters(rows, act, recorder)), rows.size()));
    }

    private List<UUID> inBatches(List<NewMember> members, Consumer<List<Row>> writer) {
        List<UUID> ids = new ArrayList<>(members.size());
        for (int from = 0; from < members.size(); from += LARGEST_BATCH) {
            List<Row> rows = members.subList(from, Math.min(members.size(), from + LARGEST_BATCH)).stream()
                    .map(this::seal)
                    .toList();
            writer.accept(rows);
            rows.forEach(row -> ids.add(row.id()));
        }
        return ids;
    }

    private Row seal(NewMember member) {
        UUID id = Ids.next();
        return new Row(id, Ids.next(), member, numbers.seal(id, member.phone()), numbers.seal(id, member.identity()));
    }

    private static void write(IntSupplier statement, int rows) {
        int written;
        try {
            written = statement.getAsInt();
        } catch (ConstraintViolationException violated) {
            throw problem(violated);
        } catch (TenantSql.RefusedByPolicy outside) {
            throw outsideScope();
        }
        if (written < rows) {
            throw outsideScope();
        }
    }

    private List<@Nullable Object> parameters(List<Row> rows, MemberAct act, Recorder recorder) {
        List<@Nullable Object> parameters = new ArrayList<>();
        parameters.add(column(rows, UUID.class, Row::person));
        parameters.add(column(rows, String.class, row -> row.member.details().name()));
        parameters.add(column(
                rows, String.class, row -> row.member.details().spelling().full()));
        parameters.add(column(
                rows, String.class, row -> row.member.details().spelling().initials()));
        parameters.add(column(rows, byte[].class, row -> row.identity.index()));
        parameters.add(column(rows, UUID.class, Row::id));
        parameters.add(column(rows, UUID.class, row -> row.member.unitId()));
        parameters.add(column(rows, String.class, row -> row.member.details().staffNumber()));
        parameters.add(column(rows, String.class, row -> row.member.details().name()));
        parameters.add(column(
                rows, String.class, row -> row.member.details().spelling().full()));
        parameters.add(column(
                rows, String.class, row -> row.member.details().spelling().initials()));
        parameters.add(
                column(rows, String.class, row -> row.member.details().sex().name()));
        parameters.add(column(rows, Short.class, row -> row.member.birthYear()));
        parameters.add(column(
                rows, String.class, row -> row.member.details().employment().name()));
        parameters.add(column(rows, LocalDate.class, row -> row.member.details().joinedOn()));
        parameters.add(column(rows, byte[].class, row -> row.phone.cipher()));
        parameters.add(column(rows, byte[].class, row -> row.phone.index()));
        parameters.add(column(rows, String.class, row -> row.identity.kind().name()));
        parameters.add(column(rows, byte[].class, row -> row.identity.cipher()));
        parameters.add(column(rows, byte[].class, row -> row.identity.index()));
        parameters.add(act.name());
        parameters.add(recorder.postId());
        parameters.add(recorder.personName());
        parameters.add(recorder.postName());
        return parameters;
    }

    @SuppressWarnings("unchecked")
    private static <T> T[] column(List<Row> rows, Class<T> type, Function<Row, @Nullable T> cell) {
        return rows.stream().map(cell).toArray(size -> (T[]) Array.newInstance(type, size));
    }

    private static RuntimeException problem(ConstraintViolationException violated) {
        return switch (Objects.requireNonNullElse(violated.getConstraintName(), "")) {
            case "uq_member_staff_number" ->
                new DomainProblem(MembershipProblem.STAFF_NUMBER_TAKEN).onField("staffNumber", "该工号在本单位已登记，请核对。");
            case "uq_member_identity", "uq_member_person", "pk_membership_in_force" ->
                new DomainProblem(MembershipProblem.ENROLLED_ALREADY).onField("identityNumber", "该证件号不能登记为新会员，请核对证件号。");
            default -> violated;
        };
    }

    private static DomainProblem outsideScope() {
        return new DomainProblem(CommonProblem.VALIDATION).onField("unitId", "所选组织不存在、已撤销或不在当前职务的范围内，请重新选择。");
    }
}
