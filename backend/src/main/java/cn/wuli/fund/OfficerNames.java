package cn.wuli.fund;

/** Who did a step of money: an officer of the own union, whom {@code auth.own_union_post} knows by name. */
public final class OfficerNames {
    private OfficerNames() {}

    /** @param person the column with the person */
    public static String of(String person) {
        return "(select min(o.person_name) from auth.own_union_post o where o.person_id = " + person + ")";
    }
}
