package cn.wuli.organisation.election;

/** What is printed of an election. */
public enum ElectionPaper {
    /** 换届选举请示. */
    REQUEST,
    /** 计票单: empty for the hands of the tellers, filled once the count is entered. */
    COUNT_SHEET,
    /** 选举结果报告. */
    RESULT
}
