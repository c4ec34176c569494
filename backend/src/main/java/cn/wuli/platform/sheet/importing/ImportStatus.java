package cn.wuli.platform.sheet.importing;

import cn.wuli.platform.workflow.Transitions;

/** How far an import is. */
public enum ImportStatus {
    CHECKING,
    /** Every row is right; waits for the confirmation. */
    CHECKED,
    /** Some rows are wrong; the error sheet says which. The person mends them and uploads again. */
    REFUSED,
    APPLYING,
    APPLIED,
    /** The sheet as a whole could not be read, or the data changed since the check; nothing was applied. */
    FAILED;

    static final Transitions<ImportStatus, ImportAction> FLOW = Transitions.startingAt(CHECKING, ImportAction.class)
            .from(CHECKING)
            .on(ImportAction.PASS)
            .to(CHECKED)
            .from(CHECKING, APPLYING)
            .on(ImportAction.REFUSE)
            .to(REFUSED)
            .from(CHECKED)
            .on(ImportAction.CONFIRM)
            .to(APPLYING)
            .from(APPLYING)
            .on(ImportAction.APPLY)
            .to(APPLIED)
            .from(CHECKING, APPLYING)
            .on(ImportAction.FAIL)
            .to(FAILED)
            .build();
}
