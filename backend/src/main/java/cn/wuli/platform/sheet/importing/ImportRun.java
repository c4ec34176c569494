package cn.wuli.platform.sheet.importing;

import cn.wuli.platform.id.Ids;
import cn.wuli.platform.sheet.CellProblem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One upload of a sheet, on its way from the check to the data. */
@Entity
@Table(schema = "biz", name = "import_run")
class ImportRun {
    /** What the screen shows at once; all of it stands in the error sheet. */
    static final int MOST_PROBLEMS = 100;

    @Id
    private UUID id;

    @Column(updatable = false)
    private String kind;

    @Column(name = "file_id", updatable = false)
    private UUID fileId;

    @Column(name = "file_name", updatable = false)
    private String fileName;

    @Enumerated(EnumType.STRING)
    private ImportStatus status = ImportStatus.FLOW.initial();

    @Column(name = "rows_total")
    private int rowsTotal;

    @Column(name = "rows_wrong")
    private int rowsWrong;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<CellProblem> problems = List.of();

    @Column(name = "error_file_id")
    private @Nullable UUID errorFileId;

    @Column(name = "job_id")
    private @Nullable UUID jobId;

    private @Nullable String message;

    @Column(name = "person_id", updatable = false)
    private UUID personId;

    @Column(name = "unit_id", updatable = false)
    private UUID unitId;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "applied_at")
    private @Nullable Instant appliedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected ImportRun() {}

    ImportRun(String kind, UUID fileId, String fileName, UUID personId, UUID unitId) {
        this.id = Ids.next();
        this.kind = kind;
        this.fileId = fileId;
        this.fileName = fileName;
        this.personId = personId;
        this.unitId = unitId;
        this.createdAt = Instant.now();
    }

    void runBy(UUID job) {
        jobId = job;
    }

    void pass(int total) {
        status = ImportStatus.FLOW.next(status, ImportAction.PASS);
        rowsTotal = total;
    }

    void refuse(int total, ImportFindings findings, UUID errorFile) {
        status = ImportStatus.FLOW.next(status, ImportAction.REFUSE);
        rowsTotal = total;
        rowsWrong = findings.wrongRows();
        problems = findings.first(MOST_PROBLEMS);
        errorFileId = errorFile;
    }

    void confirm() {
        status = ImportStatus.FLOW.next(status, ImportAction.CONFIRM);
    }

    void applied() {
        status = ImportStatus.FLOW.next(status, ImportAction.APPLY);
        appliedAt = Instant.now();
    }

    void fail(String reason) {
        status = ImportStatus.FLOW.next(status, ImportAction.FAIL);
        message = reason;
    }

    UUID id() {
        return id;
    }

    String kind() {
        return kind;
    }

    UUID fileId() {
        return fileId;
    }

    ImportStatus status() {
        return status;
    }

    @Nullable
    UUID errorFileId() {
        return errorFileId;
    }

    ImportSummary summary() {
        return new ImportSummary(
                id,
                kind,
                fileName,
                status,
                rowsTotal,
                rowsWrong,
                problems,
                errorFileId,
                jobId,
                message,
                createdAt,
                appliedAt,
                version);
    }
}
