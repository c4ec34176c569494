package cn.wuli.organisation.changing;

import cn.wuli.organisation.HomeSubmission;
import cn.wuli.organisation.directory.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;

/** Changes of the organisation among the latest submissions. */
@ApplicationScoped
class SubmittedChanges implements HomeSubmission {
    private static final String LATEST = """
            select k.id, k.kind, k.unit_id, v.name, k.status, k.submitted_at
              from biz.unit_change_case k
              join org.visible_unit_version v on v.unit_id = k.unit_id and v.valid @> current_date
             order by k.id desc
            """;

    private final EntityManager entities;

    SubmittedChanges(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Item> latest(int limit) {
        return Rows.map(
                entities.createNativeQuery(LATEST, Tuple.class).setMaxResults(limit),
                row -> new Item(
                        Rows.id(row, "id"),
                        ChangeKind.valueOf(Rows.text(row, "kind")).label(),
                        "/unit-change-cases/" + Rows.id(row, "id"),
                        Rows.id(row, "unit_id"),
                        Rows.text(row, "name"),
                        Rows.text(row, "status"),
                        row.get("submitted_at", Instant.class)));
    }
}
