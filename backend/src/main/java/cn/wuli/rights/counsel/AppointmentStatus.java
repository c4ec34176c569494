package cn.wuli.rights.counsel;

/** What became of an appointment. */
public enum AppointmentStatus {
    BOOKED("已预约"),
    HELD("已咨询"),
    MISSED("未到"),
    CANCELLED("已取消");

    private final String words;

    AppointmentStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
