package cn.wuli.assistance.care;

import cn.wuli.platform.id.Ids;
import cn.wuli.platform.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A kind of event for which a union owes its members a visit. */
@Entity
@Table(schema = "biz", name = "care_kind")
class CareKind {
    @Id
    private UUID id;

    private String name;

    @Enumerated(EnumType.STRING)
    private Visitor visitor;

    @Column(name = "within_days")
    private int withinDays;

    @Column(name = "amount_cap_fen")
    private @Nullable Long amountCapFen;

    private String basis;
    private boolean active = true;
    private int ordinal;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected CareKind() {}

    CareKind(CareKindValues values, int ordinal) {
        id = Ids.next();
        this.ordinal = ordinal;
        name = values.name();
        visitor = values.visitor();
        withinDays = values.withinDays();
        basis = values.basis();
        amountCapFen = values.amountCap() == null ? null : values.amountCap().fen();
    }

    void change(CareKindValues values, boolean active) {
        name = values.name();
        visitor = values.visitor();
        withinDays = values.withinDays();
        basis = values.basis();
        amountCapFen = values.amountCap() == null ? null : values.amountCap().fen();
        this.active = active;
    }

    CareKindDetails details() {
        return new CareKindDetails(id, version, name, visitor, visitor.words(), withinDays, amountCap(), basis, active);
    }

    @Nullable
    Money amountCap() {
        return amountCapFen == null ? null : Money.ofFen(amountCapFen);
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    Visitor visitor() {
        return visitor;
    }

    int withinDays() {
        return withinDays;
    }

    boolean isActive() {
        return active;
    }

    int version() {
        return version;
    }
}
