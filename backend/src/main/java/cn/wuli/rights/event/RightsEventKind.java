package cn.wuli.rights.event;

/** Of which kind an event is. */
public enum RightsEventKind {
    LAW_EDUCATION("普法宣传"),
    /** Union, personnel department and branches learn the rules together. */
    JOINT_TRAINING("人事制度与劳动法规联学联训"),
    LEGAL_SERVICE("律师服务进校园"),
    RIGHTS_MONTH("宪法宣传周、维权行动月"),
    WOMEN("女职工权益"),
    OTHER("其他");

    private final String words;

    RightsEventKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
