package cn.wuli.organisation.paper;

/** What a paper says, in the order in which a re-election goes. */
public enum PaperKind {
    /** 请示. */
    REQUEST,
    /** 批复. */
    REPLY,
    /** 选举结果报告. */
    RESULT,
    /** 其他. */
    OTHER
}
