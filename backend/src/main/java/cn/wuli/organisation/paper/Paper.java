package cn.wuli.organisation.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A paper as it was filed; its content is the file. */
public record Paper(
        UUID id,
        PaperKind kind,
        String title,
        String documentNumber,
        LocalDate datedOn,
        UUID fileId,
        String fileName,
        String filedByName,
        Instant filedAt) {}
