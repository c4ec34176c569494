package cn.wuli.rights.consult;

import java.util.List;
import java.util.UUID;

/** What the acting member asked, and whom he may ask. */
public record OwnConsultations(List<Desk> desks, List<Consultation> consultations) {
    /** A union that answers; the own one first. */
    public record Desk(UUID unitId, String name) {}
}
