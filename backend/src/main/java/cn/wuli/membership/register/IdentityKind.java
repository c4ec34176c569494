package cn.wuli.membership.register;

/** The kind of identity document. */
public enum IdentityKind {
    RESIDENT("居民身份证"),
    PASSPORT("护照"),
    HONG_KONG_MACAO("港澳居民来往内地通行证"),
    TAIWAN("台湾居民来往大陆通行证");

    private final String label;

    IdentityKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
