package cn.wuli.membership.search;

/** The orders that a list of members can stand in; each has an index. */
public enum MemberSort {
    STAFF_NUMBER("staff_number", "text"),
    NAME("name_pinyin", "text"),
    JOINED("joined_on", "date");

    private final String column;
    private final String type;

    MemberSort(String column, String type) {
        this.column = column;
        this.type = type;
    }

    String column() {
        return column;
    }

    String type() {
        return type;
    }
}
