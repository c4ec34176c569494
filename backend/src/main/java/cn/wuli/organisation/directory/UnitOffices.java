package cn.wuli.organisation.directory;

import cn.wuli.organisation.Engagement;
import cn.wuli.organisation.directory.UnitView.PostView;
import cn.wuli.organisation.directory.UnitView.TermView;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.time.Calendars;
import cn.wuli.platform.workflow.AllowedAction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** The terms and posts of a unit, with what the acting post may do about each. */
@ApplicationScoped
class UnitOffices {
    /** Posts that somebody was put into by hand; the others end with what they came with. */
    private static final Set<String> GIVEN = Set.of("ELECTION", "APPOINTMENT");

    private final EntityManager entities;
    private final CurrentActor currentActor;

    UnitOffices(EntityManager entities, CurrentActor currentActor) {
        this.entities = entities;
        this.currentActor = currentActor;
    }

    List<TermView> terms(UUID unit, LocalDate asOf, boolean own) {
        return Rows.map(
                query("select id, ordinal, lower(valid) as starts, upper(valid) as ends, elected_by, basis_document,"
                                + " end_basis from org.visible_term where unit_id = :unit order by ordinal desc")
                        .setParameter("unit", unit),
                row -> new TermView(
                        Rows.id(row, "id"),
                        Rows.number(row, "ordinal"),
                        first(row),
                        Rows.lastDay(row, "ends"),
                        Rows.text(row, "elected_by"),
                        Rows.text(row, "basis_document"),
                        Rows.text(row, "end_basis"),
                        Rows.covers(row, "starts", "ends", asOf),
                        own && !isOver(row) ? end("term.record", "当前职务没有登记届次的权限") : List.of()));
    }

    List<PostView> posts(UUID unit, LocalDate asOf) {
        return Rows.map(
                query("select id, person_name, post_type, post_name, lower(valid) as starts, upper(valid) as ends,"
                                + " source, basis, engagement from auth.own_union_post"
                                + " where unit_id = :unit and not valid << daterange(cast(:asOf as date), null)"
                                + " and revoked_at is null order by post_type, lower(valid), person_name, id")
                        .setParameter("unit", unit)
                        .setParameter("asOf", asOf),
                row -> new PostView(
                        Rows.id(row, "id"),
                        Rows.text(row, "person_name"),
                        Rows.text(row, "post_type"),
                        Rows.text(row, "post_name"),
                        first(row),
                        Rows.lastDay(row, "ends"),
                        Rows.text(row, "source"),
                        Rows.text(row, "basis"),
                        Engagement.valueOf(Rows.text(row, "engagement")),
                        Rows.covers(row, "starts", "ends", asOf),
                        GIVEN.contains(Rows.text(row, "source")) && !isOver(row)
                                ? end("post.appoint", "当前职务没有任免职务的权限")
                                : List.of()));
    }

    private List<AllowedAction> end(String permission, String why) {
        return List.of(
                currentActor.get().may(permission)
                        ? AllowedAction.yes(RegisterAction.END)
                        : AllowedAction.no(RegisterAction.END, why));
    }

    private static boolean isOver(Tuple row) {
        LocalDate end = Rows.date(row, "ends");
        return end != null && !end.isAfter(Calendars.today());
    }

    private Query query(String sql) {
        return entities.createNativeQuery(sql, Tuple.class);
    }

    private static LocalDate first(Tuple row) {
        return Objects.requireNonNull(Rows.date(row, "starts"));
    }
}
