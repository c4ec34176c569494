package cn.wuli.platform.export;

import cn.wuli.platform.crypto.DataClass;
import cn.wuli.platform.crypto.FieldCipher;
import cn.wuli.platform.crypto.SensitiveReads;
import cn.wuli.platform.file.StoredFile;
import cn.wuli.platform.file.StoredFiles;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.time.Calendars;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Hands out the file and, once and apart from it, its password. */
@ApplicationScoped
public class TakeExport {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    /** Records are sealed one by one at the end of a transaction, and others wait for it: so many at a time. */
    private static final int RECORDS_AT_ONCE = 500;

    private record Content(UUID fileId, String kind, boolean sensitive, String purpose, List<UUID> subjects) {}

    private final ProtectedExports exports;
    private final PersonalSheets sheets;
    private final SensitiveReads sensitiveReads;
    private final StoredFiles files;
    private final FieldCipher cipher;
    private final Sql sql;

    TakeExport(
            ProtectedExports exports,
            PersonalSheets sheets,
            SensitiveReads sensitiveReads,
            StoredFiles files,
            FieldCipher cipher,
            Sql sql) {
        this.exports = exports;
        this.sheets = sheets;
        this.sensitiveReads = sensitiveReads;
        this.files = files;
        this.cipher = cipher;
        this.sql = sql;
    }

    /**
     * Shown once; nothing keeps it afterwards.
     *
     * @throws DomainProblem {@link ExportProblem#PASSWORD_SHOWN}
     */
    @Transactional
    public String password(UUID id) {
        ExportDetails export = demandInTime(exports.ownLocked(id, ExportAction.SHOW_PASSWORD));
        Instant shown = export.passwordShownAt();
        if (shown != null) {
            throw new DomainProblem(ExportProblem.PASSWORD_SHOWN)
                    .with("at", MINUTE.format(shown.atZone(Calendars.ZONE)));
        }
        String password = sql.one(
                row -> cipher.decrypt(
                        DataClass.IDENTITY,
                        ProduceExport.TABLE,
                        ProduceExport.COLUMN,
                        id,
                        Objects.requireNonNull(row.maybeBytes("password"))),
                "select password from biz.protected_export where id = ?",
                id);
        sql.change(
                (slug, values) -> null,
                "update biz.protected_export set password = null, password_shown_at = now() where id = ?",
                id);
        exports.after(export, ExportAction.SHOW_PASSWORD);
        return password;
    }

    /**
     * Counts the download and writes it down for every person in the file, before a byte of it leaves.
     *
     * @throws DomainProblem {@link ExportProblem#EXPIRED}
     */
    public StoredFile download(UUID id) {
        Content content = QuarkusTransaction.requiringNew().call(() -> {
            demandInTime(exports.ownLocked(id, ExportAction.DOWNLOAD));
            return sql.one(
                    row -> new Content(
                            row.id("file_id"),
                            row.text("kind"),
                            row.flag("sensitive"),
                            row.text("purpose"),
                            row.ids("subjects")),
                    "select file_id, kind, sensitive, purpose, subjects from biz.protected_export where id = ?",
                    id);
        });
        List<String> fields = ProduceExport.columns(sheets.of(content.kind()), content.sensitive()).stream()
                .map(PersonalColumn::header)
                .toList();
        List<UUID> subjects = content.subjects();
        for (int from = 0; from < subjects.size(); from += RECORDS_AT_ONCE) {
            List<UUID> some = subjects.subList(from, Math.min(subjects.size(), from + RECORDS_AT_ONCE));
            QuarkusTransaction.requiringNew()
                    .run(() -> sensitiveReads.recordAll(
                            some, ProtectedExports.OBJECT, id, fields, "导出：" + content.purpose()));
        }
        return QuarkusTransaction.requiringNew().call(() -> {
            ExportDetails export = exports.ownLocked(id, ExportAction.DOWNLOAD);
            sql.change(
                    (slug, values) -> null,
                    "update biz.protected_export set downloads = downloads + 1, downloaded_at = now() where id = ?",
                    id);
            exports.after(export, ExportAction.DOWNLOAD);
            return files.find(content.fileId());
        });
    }

    private static ExportDetails demandInTime(ExportDetails export) {
        Instant end = export.expiresAt();
        if (end != null && end.isBefore(Instant.now())) {
            throw new DomainProblem(ExportProblem.EXPIRED);
        }
        return export;
    }
}
