package cn.wuli.fund.payment;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which payment batches. */
public class BatchFilter {
    @QueryParam("status")
    @Nullable
    BatchStatus status;

    @QueryParam("fund")
    @Nullable
    UUID fundId;

    /** Built on this day or later. */
    @QueryParam("from")
    @Nullable
    LocalDate from;

    @QueryParam("to")
    @Nullable
    LocalDate to;
}
