package cn.wuli.fund;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which entries of the ledger. */
public class LedgerFilter {
    @QueryParam("fund")
    @Nullable
    UUID fundId;

    @QueryParam("decision")
    @Nullable
    UUID decisionId;

    /** A code of the accounts; entries with a posting there. */
    @QueryParam("account")
    @Nullable
    String account;

    /** Happened on this day or later. */
    @QueryParam("from")
    @Nullable
    LocalDate from;

    @QueryParam("to")
    @Nullable
    LocalDate to;
}
