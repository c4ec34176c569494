package cn.wuli.assistance.mutual;

/** What kind of mutual aid a period belongs to: each has its own rules. */
public enum Scheme {
    /** One union runs it, the unions below enrol their members. */
    GENERAL("mutual-aid"),
    /** A year of the society that a union keeps for its own members (校级互助会). */
    SOCIETY("mutual-society");

    private final String pack;

    Scheme(String pack) {
        this.pack = pack;
    }

    /** The rule pack that says what holds in it. */
    String pack() {
        return pack;
    }
}
