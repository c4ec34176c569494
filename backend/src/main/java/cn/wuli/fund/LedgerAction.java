package cn.wuli.fund;

/** What may be done with the books themselves. */
enum LedgerAction {
    /** Correct an entry by its opposite. */
    REVERSE,
    /** Close a month. */
    CLOSE
}
