package cn.wuli.rights.consult;

/** Whether a question has its answer. */
public enum ConsultationStatus {
    ASKED,
    ANSWERED
}
