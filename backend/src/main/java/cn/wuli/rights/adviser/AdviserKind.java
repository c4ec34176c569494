package cn.wuli.rights.adviser;

/** As what somebody is engaged. */
public enum AdviserKind {
    ADVISER("法律顾问"),
    LAWYER("援助律师"),
    EXPERT("法学专家");

    private final String words;

    AdviserKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
