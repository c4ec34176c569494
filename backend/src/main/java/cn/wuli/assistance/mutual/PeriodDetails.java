package cn.wuli.assistance.mutual;

import cn.wuli.platform.workflow.AllowedAction;
import java.util.List;
import java.util.UUID;

/**
 * A period with the rules that hold in it.
 *
 * @param own whether the acting union runs it
 * @param gaps names of the mandatory parameters that nobody set: as long as there is one, it is not published
 */
public record PeriodDetails(
        UUID id,
        int version,
        Scheme scheme,
        PeriodPlan plan,
        String organiserName,
        boolean own,
        PeriodStatus status,
        String statusWords,
        String draftedBy,
        List<FrozenRule> parameters,
        List<String> gaps,
        List<AllowedAction> allowedActions) {}
