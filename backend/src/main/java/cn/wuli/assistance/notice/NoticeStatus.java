package cn.wuli.assistance.notice;

/** How far a notice is. */
public enum NoticeStatus {
    /** Published. */
    OPEN,
    /** The file became active. */
    CLOSED,
    /** The file went back, was refused or withdrawn. */
    CANCELLED
}
