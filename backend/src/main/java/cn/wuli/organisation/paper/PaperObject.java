package cn.wuli.organisation.paper;

/** What a paper is kept with. */
public enum PaperObject {
    TERM("select t.unit_id from org.visible_term t join org.visible_unit u on u.id = t.unit_id"
            + " where t.id = ? and u.tenant_id = sec.tenant()"),
    UNIT_CHANGE("select unit_id from biz.unit_change where id = ?");

    private final String unit;

    PaperObject(String unit) {
        this.unit = unit;
    }

    /** Finds the unit of an object of the own union. */
    String unitQuery() {
        return unit;
    }
}
