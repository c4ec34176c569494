package cn.wuli.assistance.notice;

/** What became of an objection. */
public enum ObjectionStatus {
    OPEN,
    /** It is right: the file cannot become active as it is. */
    UPHELD,
    DISMISSED
}
