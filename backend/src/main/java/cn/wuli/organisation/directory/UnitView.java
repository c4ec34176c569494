package cn.wuli.organisation.directory;

import cn.wuli.organisation.Engagement;
import cn.wuli.organisation.Relation;
import cn.wuli.organisation.Standing;
import cn.wuli.organisation.UnitKind;
import cn.wuli.organisation.UnitStatus;
import cn.wuli.platform.workflow.AllowedAction;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The page of a unit as of a date. Last days are inclusive; null means open.
 *
 * @param posts only for units of the own union: who holds what elsewhere is not public
 */
public record UnitView(
        UUID id,
        @Nullable UUID tenantId,
        String code,
        UnitKind kind,
        String name,
        @Nullable String shortName,
        @Nullable String cityCode,
        @Nullable String cityName,
        UnitStatus status,
        Standing standing,
        LocalDate asOf,
        List<VersionView> versions,
        List<RelationView> superiors,
        int managedCount,
        int guidedCount,
        List<SuccessionView> succession,
        List<TermView> terms,
        List<PostView> posts) {

    /** What the unit was called when. */
    public record VersionView(
            LocalDate from,
            @Nullable LocalDate to,
            String name,
            @Nullable String shortName,
            UnitStatus status,
            String basisDocument) {}

    /** An edge upward, past ones included; {@code current} on the date asked for. */
    public record RelationView(
            Relation relation,
            UUID unitId,
            String unitName,
            UnitKind unitKind,
            LocalDate from,
            @Nullable LocalDate to,
            boolean current,
            String basisDocument) {}

    /** A merger, split, renaming or dissolution that this unit took part in. */
    public record SuccessionView(
            String kind,
            UUID fromId,
            String fromName,
            UUID toId,
            String toName,
            LocalDate effectiveOn,
            String basisDocument) {}

    /** 届次. */
    public record TermView(
            UUID id,
            int ordinal,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String electedBy,
            String basisDocument,
            @Nullable String endBasis,
            boolean current,
            List<AllowedAction> allowedActions) {}

    /** Who holds a post of this unit on the date asked for, or will hold it later. */
    public record PostView(
            UUID id,
            String personName,
            String postType,
            String postName,
            LocalDate from,
            @Nullable LocalDate to,
            String source,
            String basis,
            Engagement engagement,
            boolean current,
            List<AllowedAction> allowedActions) {}
}
