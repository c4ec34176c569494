package cn.wuli.platform.export;

import cn.wuli.platform.access.ActingUnion;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.crypto.DataClass;
import cn.wuli.platform.crypto.FieldCipher;
import cn.wuli.platform.file.FileOwner;
import cn.wuli.platform.file.FilePurpose;
import cn.wuli.platform.file.StoredFile;
import cn.wuli.platform.file.StoredFiles;
import cn.wuli.platform.job.JobHandler;
import cn.wuli.platform.job.JobRun;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sheet.SheetWriter;
import cn.wuli.platform.sheet.SheetWriter.Origin;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.time.Calendars;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes the locked file of a protected export, as the post that asked for it. */
@ApplicationScoped
class ProduceExport implements JobHandler {
    static final String KIND = "protected-export";
    static final String TABLE = "biz.protected_export";
    static final String COLUMN = "password";
    private static final int LONGEST_SECONDS = 900;

    /** Which export. */
    record Parameters(UUID exportId) {}

    private record Order(String kind, byte[] filter) {}

    private final ExportRows rows;
    private final ProtectedExports exports;
    private final PersonalSheets sheets;
    private final ExportFilters filters;
    private final ExportLimits limits;
    private final ActingUnion union;
    private final StoredFiles files;
    private final FieldCipher cipher;
    private final Sql sql;
    private final CurrentActor currentActor;

    ProduceExport(
            ExportRows rows,
            ProtectedExports exports,
            PersonalSheets sheets,
            ExportFilters filters,
            ExportLimits limits,
            ActingUnion union,
            StoredFiles files,
            FieldCipher cipher,
            Sql sql,
            CurrentActor currentActor) {
        this.rows = rows;
        this.exports = exports;
        this.sheets = sheets;
        this.filters = filters;
        this.limits = limits;
        this.union = union;
        this.files = files;
        this.cipher = cipher;
        this.sql = sql;
        this.currentActor = currentActor;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        UUID id = run.parameters(Parameters.class).exportId();
        QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> {
            Order order = sql.one(
                    row -> new Order(row.text("kind"), Objects.requireNonNull(row.maybeBytes("filter"))),
                    "select kind, filter from biz.protected_export where id = ? and status = 'PRODUCING'",
                    id);
            produce(rows.get(id), order.filter, sheets.of(order.kind), run);
        });
        run.message("导出文件已生成，请到“我的导出”下载");
    }

    private <F, R> void produce(ExportDetails export, byte[] filter, PersonalSheet<F, R> sheet, JobRun run) {
        Actor actor = currentActor.get();
        if (!actor.may(sheet.terms().permission())) {
            throw new DomainProblem(CommonProblem.NOT_PERMITTED)
                    .with("permission", sheet.terms().title());
        }
        String password = LockedSheet.newPassword();
        Set<UUID> subjects = new LinkedHashSet<>();
        long[] written = new long[1];
        Path target = temporary();
        try {
            LockedSheet.write(
                    target,
                    password,
                    out -> write(out, export, filter, sheet, (row, subject) -> {
                        if (subject != null) {
                            subjects.add(subject);
                        }
                        run.progress(++written[0], Math.max(export.rowCount(), written[0]));
                    }));
            keep(export, target, password, subjects, written[0]);
        } finally {
            delete(target);
        }
    }

    private <F, R> void write(
            OutputStream out,
            ExportDetails export,
            byte[] filter,
            PersonalSheet<F, R> sheet,
            PersonalSheet.Rows<R> seen) {
        List<PersonalColumn<R>> columns = columns(sheet, export.sensitive());
        Origin origin = new Origin(
                sheet.terms().title(),
                export.filterWords(),
                union.name() + " " + currentActor.get().signature());
        List<String> headers = columns.stream().map(PersonalColumn::header).toList();
        try (SheetWriter writer = new SheetWriter(out, sheet.terms().title(), origin, headers)) {
            sheet.each(filters.open(export.id(), filter, sheet.terms().filterType()), (row, subject) -> {
                List<@Nullable Object> cells = new ArrayList<>();
                columns.forEach(column -> cells.add(column.cell().apply(row)));
                writer.row(cells);
                seen.add(row, subject);
            });
        }
    }

    static <R> List<PersonalColumn<R>> columns(PersonalSheet<?, R> sheet, boolean sensitive) {
        return sheet.columns().stream()
                .filter(column -> sensitive || !column.isSensitive())
                .toList();
    }

    private void keep(ExportDetails export, Path target, String password, Set<UUID> subjects, long written) {
        UUID id = export.id();
        String name = export.title() + "-" + Calendars.today() + ".xlsx";
        try (InputStream content = Files.newInputStream(target)) {
            StoredFile file = files.store(content, name, FilePurpose.RESULT);
            files.keep(file.id(), new FileOwner(ProtectedExports.OBJECT, id, export.unitId(), null));
            sql.change(
                    (slug, values) -> null,
                    "update biz.protected_export set status = ?, file_id = ?, password = ?, subjects = ?::uuid[],"
                            + " filter = null, produced_rows = ?, expires_at = now() + make_interval(days => ?) where id = ?",
                    ExportStatus.FLOW.next(export.status(), ExportAction.FINISH).name(),
                    file.id(),
                    cipher.encrypt(DataClass.IDENTITY, TABLE, COLUMN, id, password),
                    subjects.toArray(UUID[]::new),
                    written,
                    limits.validDays(),
                    id);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        exports.after(export, ExportAction.FINISH);
    }

    private static Path temporary() {
        try {
            return Files.createTempFile("wuli-export", ".xlsx");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void delete(Path target) {
        try {
            Files.deleteIfExists(target);
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }
}
