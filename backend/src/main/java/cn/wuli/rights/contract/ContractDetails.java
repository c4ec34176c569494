package cn.wuli.rights.contract;

import cn.wuli.assistance.StepDetails;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A collective contract on its way or in force.
 *
 * @param ballot the vote by which it was adopted
 * @param actions what may follow, by the table of moves
 */
public record ContractDetails(
        UUID id,
        int version,
        String employer,
        ContractKind kind,
        String kindWords,
        String clauses,
        ContractStatus status,
        String statusWords,
        LocalDate offeredOn,
        @Nullable LocalDate dueOn,
        @Nullable String dueBasis,
        boolean overdue,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable Ballot ballot,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate filedOn,
        List<StepDetails> timeline,
        List<ContractAction> actions) {}
