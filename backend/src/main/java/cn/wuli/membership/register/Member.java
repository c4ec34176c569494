package cn.wuli.membership.register;

import cn.wuli.platform.problem.DomainProblem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A person as a member of the acting union. Made by {@link Enrolment}, which writes one or thousands alike. */
@Entity
@DynamicUpdate
@Table(schema = "biz", name = "member")
public class Member {
    @Id
    private UUID id;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "person_id", updatable = false)
    private UUID personId;

    @Column(name = "staff_number")
    private String staffNumber;

    private String name;

    @Column(name = "name_pinyin")
    private String namePinyin;

    @Column(name = "name_initials")
    private String nameInitials;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    @Column(name = "birth_year")
    private @Nullable Short birthYear;

    @Enumerated(EnumType.STRING)
    private Employment employment;

    @Enumerated(EnumType.STRING)
    private MemberStatus status;

    @Column(name = "status_reason")
    @Enumerated(EnumType.STRING)
    private @Nullable StatusReason statusReason;

    @Column(name = "joined_on")
    private LocalDate joinedOn;

    @Column(name = "phone_cipher")
    private byte @Nullable [] phoneCipher;

    @Column(name = "phone_index")
    private byte @Nullable [] phoneIndex;

    @Column(name = "identity_kind", updatable = false)
    @Enumerated(EnumType.STRING)
    private @Nullable IdentityKind identityKind;

    @Column(name = "identity_cipher", updatable = false)
    private byte @Nullable [] identityCipher;

    @Version
    private int version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Member() {}

    /** As {@link Enrolment} wrote it just now. */
    Member(UUID id, UUID personId, NewMember enrolled, SealedPhone phone, SealedIdentity identity) {
        MemberDetails details = enrolled.details();
        this.id = id;
        this.personId = personId;
        unitId = enrolled.unitId();
        staffNumber = details.staffNumber();
        name = details.name();
        namePinyin = details.spelling().full();
        nameInitials = details.spelling().initials();
        sex = details.sex();
        birthYear = enrolled.birthYear();
        employment = details.employment();
        status = MemberStatus.ACTIVE;
        joinedOn = details.joinedOn();
        phoneCipher = phone.cipher();
        phoneIndex = phone.index();
        identityKind = identity.kind();
        identityCipher = identity.cipher();
    }

    List<FieldChange> changeDetails(MemberDetails details, SealedPhone phone, @Nullable String phoneBefore) {
        FieldChange.Collector changes = new FieldChange.Collector()
                .compare("staffNumber", staffNumber, details.staffNumber())
                .compare("name", name, details.name())
                .compare("sex", sex, details.sex())
                .compare("employment", employment, details.employment())
                .compare("joinedOn", joinedOn, details.joinedOn())
                .compare("phone", phoneBefore, phone.masked());
        staffNumber = details.staffNumber();
        name = details.name();
        namePinyin = details.spelling().full();
        nameInitials = details.spelling().initials();
        sex = details.sex();
        employment = details.employment();
        joinedOn = details.joinedOn();
        phoneCipher = phone.cipher();
        phoneIndex = phone.index();
        return changes.changes();
    }

    List<FieldChange> moveTo(UUID unit) {
        List<FieldChange> changes =
                new FieldChange.Collector().compare("unitId", unitId, unit).changes();
        unitId = unit;
        return changes;
    }

    /**
     * @throws cn.wuli.platform.workflow.IllegalTransition when the regulation knows no such step
     * @throws DomainProblem {@code status-reason-required}
     */
    List<FieldChange> take(MemberAction action, @Nullable StatusReason reason) {
        MemberStatus next = MemberStatus.FLOW.next(status, action);
        List<StatusReason> reasons = StatusReason.of(action);
        if (!reasons.isEmpty() && (reason == null || !reasons.contains(reason))) {
            throw new DomainProblem(MembershipProblem.REASON_REQUIRED)
                    .onField(
                            "reason",
                            "请选择原因："
                                    + String.join(
                                            "、",
                                            reasons.stream()
                                                    .map(StatusReason::label)
                                                    .toList()) + "。");
        }
        StatusReason given = reasons.isEmpty() ? null : reason;
        List<FieldChange> changes = new FieldChange.Collector()
                .compare("status", status, next)
                .compare("statusReason", statusReason, given)
                .changes();
        status = next;
        statusReason = given;
        return changes;
    }

    public UUID id() {
        return id;
    }

    public UUID unitId() {
        return unitId;
    }

    public UUID personId() {
        return personId;
    }

    public String staffNumber() {
        return staffNumber;
    }

    public String name() {
        return name;
    }

    public Sex sex() {
        return sex;
    }

    public @Nullable Short birthYear() {
        return birthYear;
    }

    public Employment employment() {
        return employment;
    }

    public MemberStatus status() {
        return status;
    }

    public @Nullable StatusReason statusReason() {
        return statusReason;
    }

    public LocalDate joinedOn() {
        return joinedOn;
    }

    public @Nullable IdentityKind identityKind() {
        return identityKind;
    }

    public int version() {
        return version;
    }

    byte @Nullable [] phoneCipher() {
        return phoneCipher;
    }

    byte @Nullable [] identityCipher() {
        return identityCipher;
    }
}
