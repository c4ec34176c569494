package cn.wuli.assistance.form;

import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.crypto.SensitiveReads;
import cn.wuli.platform.print.ApprovalForm;
import cn.wuli.platform.print.Press;
import cn.wuli.platform.print.PrintedForm;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Prints a form about a family, so that the person whom it is about sees who did. */
@ApplicationScoped
class FormPress {
    private final Press press;
    private final SensitiveReads sensitiveReads;
    private final CurrentActor currentActor;

    FormPress(Press press, SensitiveReads sensitiveReads, CurrentActor currentActor) {
        this.press = press;
        this.sensitiveReads = sensitiveReads;
        this.currentActor = currentActor;
    }

    /** @param personId whom the form is about */
    PrintedForm print(ApprovalForm form, String act, String objectType, UUID objectId, UUID personId) {
        if (!currentActor.get().personId().equals(personId)) {
            sensitiveReads.record(personId, objectType, objectId, List.of("APPROVAL_FORM"), "打印审批表");
        }
        return press.print(form, act, objectType, objectId);
    }
}
