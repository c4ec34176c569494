package cn.wuli.rights.women;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case with what was done; the member reads her words and the result, not the notes of the committee. */
public record WomenCaseDetails(
        UUID id,
        WomenCaseKind kind,
        String kindWords,
        String words,
        LocalDate filedOn,
        LocalDate dueOn,
        @Nullable LocalDate closedOn,
        @Nullable String closedBy,
        @Nullable String result,
        List<Note> notes) {
    /** What was done on a day. */
    public record Note(UUID id, LocalDate notedOn, String notedBy, String words) {}
}
