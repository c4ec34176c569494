package cn.wuli.rights.service;

/** How a session stands for who looks at it. */
public enum ServiceState {
    FREE("可预约"),
    /** By another union, which is named to the union that offers alone. */
    TAKEN("已被预约"),
    BOOKED("已预约"),
    HELD("已举办"),
    LAPSED("无人预约"),
    CANCELLED("已取消");

    private final String words;

    ServiceState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
