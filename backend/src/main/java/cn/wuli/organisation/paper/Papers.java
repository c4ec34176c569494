package cn.wuli.organisation.paper;

import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.file.FileOwner;
import cn.wuli.platform.file.StoredFile;
import cn.wuli.platform.file.StoredFiles;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Files papers with a term or a change of the own union, and lists them. */
@ApplicationScoped
@Transactional
public class Papers {
    static final String OBJECT = "paper";

    /** @param fileId what was uploaded before; it stays with the paper */
    public record NewPaper(
            PaperObject objectType,
            UUID objectId,
            PaperKind kind,
            String title,
            String documentNumber,
            LocalDate datedOn,
            UUID fileId) {}

    private final Sql sql;
    private final StoredFiles files;
    private final CurrentActor currentActor;
    private final AuditLog audit;

    Papers(Sql sql, StoredFiles files, CurrentActor currentActor, AuditLog audit) {
        this.sql = sql;
        this.files = files;
        this.currentActor = currentActor;
        this.audit = audit;
    }

    /** @throws cn.wuli.platform.problem.DomainProblem {@code not-found} for an object or a file that is not the own one */
    public UUID file(NewPaper paper) {
        UUID unit = sql.one(row -> row.id("unit_id"), paper.objectType().unitQuery(), paper.objectId());
        UUID id = Ids.next();
        StoredFile content = files.keep(paper.fileId(), new FileOwner(OBJECT, id, unit, null));
        sql.change(
                (slug, values) -> null,
                "insert into biz.paper (id, unit_id, object_type, object_id, kind, title, document_number, dated_on,"
                        + " file_id, file_name, filed_by_name) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                unit,
                paper.objectType().name(),
                paper.objectId(),
                paper.kind().name(),
                paper.title(),
                paper.documentNumber(),
                paper.datedOn(),
                content.id(),
                content.name(),
                currentActor.get().personName());
        audit.record(
                "paper.file",
                OBJECT,
                id,
                AuditChanges.of("kind", null, paper.kind()).and("documentNumber", null, paper.documentNumber()));
        return id;
    }

    /** In the order of their dates. */
    public List<Paper> of(PaperObject objectType, UUID objectId) {
        return sql.list(
                row -> new Paper(
                        row.id("id"),
                        PaperKind.valueOf(row.text("kind")),
                        row.text("title"),
                        row.text("document_number"),
                        row.date("dated_on"),
                        row.id("file_id"),
                        row.text("file_name"),
                        row.text("filed_by_name"),
                        row.instant("filed_at")),
                "select * from biz.paper where object_type = ? and object_id = ? order by dated_on, filed_at",
                objectType.name(),
                objectId);
    }

    boolean isVisible(UUID id) {
        return sql.first(row -> true, "select 1 from biz.paper where id = ?", id)
                .isPresent();
    }
}
