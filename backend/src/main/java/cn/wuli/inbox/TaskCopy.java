package cn.wuli.inbox;

import cn.wuli.platform.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 抄送: somebody is told, nothing is asked of him. */
@Entity
@Table(schema = "biz", name = "task_copy")
class TaskCopy {
    @Id
    private UUID id;

    private String kind;

    @Column(name = "object_type")
    private String objectType;

    @Column(name = "object_id")
    private UUID objectId;

    private String title;
    private String link;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "person_id")
    private @Nullable UUID personId;

    @Column(name = "addressee_unit_id")
    private @Nullable UUID addresseeUnitId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "addressee_posts")
    private List<String> addresseePosts;

    @Column(name = "addressee_person_id")
    private @Nullable UUID addresseePersonId;

    @Column(name = "sent_by_person_id")
    private UUID sentByPersonId;

    @Column(name = "sent_by_name")
    private String sentByName;

    @Column(name = "sent_at")
    private Instant sentAt;

    @SuppressWarnings("NullAway.Init")
    protected TaskCopy() {}

    TaskCopy(TaskRequest request, Instant now) {
        id = Ids.next();
        kind = request.kind();
        objectType = request.objectType();
        objectId = request.objectId();
        title = request.title();
        link = request.link();
        unitId = request.unitId();
        personId = request.personId();
        addresseeUnitId = request.assignee().unitId();
        addresseePosts = request.assignee().postTypes();
        addresseePersonId = request.assignee().personId();
        sentByPersonId = request.starter().personId();
        sentByName = request.starter().name();
        sentAt = now;
    }

    UUID id() {
        return id;
    }
}
