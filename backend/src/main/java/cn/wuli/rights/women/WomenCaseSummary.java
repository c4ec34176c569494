package cn.wuli.rights.women;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case in the list of the committee; its words are for who opens it. */
public record WomenCaseSummary(
        UUID id,
        String member,
        WomenCaseKind kind,
        String kindWords,
        LocalDate filedOn,
        LocalDate dueOn,
        boolean overdue,
        @Nullable LocalDate closedOn) {}
