package cn.wuli.testsupport;

import java.util.UUID;

/** The people of the tests: each holds exactly one post in the {@link SmallProvince}. */
public enum Persona {
    PROVINCE_CHAIR(SmallProvince.PROVINCE, "CHAIR"),
    PROVINCE_ORGANISER(SmallProvince.PROVINCE, "ORGANISER"),
    PROVINCE_WELFARE_OFFICER(SmallProvince.PROVINCE, "WELFARE_OFFICER"),
    PROVINCE_TREASURER(SmallProvince.PROVINCE, "TREASURER"),
    PROVINCE_CASHIER(SmallProvince.PROVINCE, "CASHIER"),
    PROVINCE_AUDITOR(SmallProvince.PROVINCE, "AUDITOR"),
    CITY_CHAIR(SmallProvince.CITY, "CHAIR"),
    CITY_TREASURER(SmallProvince.CITY, "TREASURER"),

    CAMPUS_CHAIR(SmallProvince.CAMPUS, "CHAIR"),
    CAMPUS_VICE_CHAIR(SmallProvince.CAMPUS, "VICE_CHAIR"),
    CAMPUS_ORGANISER(SmallProvince.CAMPUS, "ORGANISER"),
    CAMPUS_WELFARE_OFFICER(SmallProvince.CAMPUS, "WELFARE_OFFICER"),
    CAMPUS_SECOND_WELFARE_OFFICER(SmallProvince.CAMPUS, "WELFARE_OFFICER"),
    CAMPUS_TREASURER(SmallProvince.CAMPUS, "TREASURER"),
    CAMPUS_CASHIER(SmallProvince.CAMPUS, "CASHIER"),
    CAMPUS_AUDITOR(SmallProvince.CAMPUS, "AUDITOR"),
    CAMPUS_SYSTEM_ADMIN(SmallProvince.CAMPUS, "SYSTEM_ADMIN"),
    CAMPUS_SECURITY_ADMIN(SmallProvince.CAMPUS, "SECURITY_ADMIN"),
    CAMPUS_AUDIT_ADMIN(SmallProvince.CAMPUS, "AUDIT_ADMIN"),
    CAMPUS_COUNSELLOR(SmallProvince.CAMPUS, "COUNSELLOR"),
    CAMPUS_OTHER_COUNSELLOR(SmallProvince.CAMPUS, "COUNSELLOR"),
    BRANCH_CHAIR(SmallProvince.BRANCH, "BRANCH_CHAIR"),
    BRANCH_SECRETARY(SmallProvince.BRANCH, "BRANCH_SECRETARY"),
    OTHER_BRANCH_SECRETARY(SmallProvince.OTHER_BRANCH, "BRANCH_SECRETARY"),
    GROUP_LEADER(SmallProvince.GROUP, "GROUP_LEADER"),
    MEMBER(SmallProvince.BRANCH, "MEMBER"),
    OTHER_MEMBER(SmallProvince.BRANCH, "MEMBER"),
    OTHER_BRANCH_MEMBER(SmallProvince.OTHER_BRANCH, "MEMBER"),

    OTHER_CAMPUS_CHAIR(SmallProvince.OTHER_CAMPUS, "CHAIR"),
    OTHER_CAMPUS_ORGANISER(SmallProvince.OTHER_CAMPUS, "ORGANISER"),
    OTHER_CAMPUS_WELFARE_OFFICER(SmallProvince.OTHER_CAMPUS, "WELFARE_OFFICER"),
    OTHER_CAMPUS_TREASURER(SmallProvince.OTHER_CAMPUS, "TREASURER"),
    OTHER_CAMPUS_BRANCH_SECRETARY(SmallProvince.OTHER_CAMPUS_BRANCH, "BRANCH_SECRETARY"),
    OTHER_CAMPUS_MEMBER(SmallProvince.OTHER_CAMPUS_BRANCH, "MEMBER"),
    GUIDED_CAMPUS_CHAIR(SmallProvince.GUIDED_CAMPUS, "CHAIR"),
    GUIDED_CAMPUS_WELFARE_OFFICER(SmallProvince.GUIDED_CAMPUS, "WELFARE_OFFICER"),

    CITY_CASHIER(SmallProvince.CITY, "CASHIER"),
    GUIDED_CAMPUS_TREASURER(SmallProvince.GUIDED_CAMPUS, "TREASURER"),

    /** His post ended yesterday. */
    EXPIRED_CHAIR(SmallProvince.CAMPUS, "CHAIR"),
    /** His post was revoked a moment ago. */
    REVOKED_CHAIR(SmallProvince.CAMPUS, "CHAIR"),
    /** Has an account and no post at all. */
    WITHOUT_POST(SmallProvince.CAMPUS, "CHAIR");

    private final UUID unitId;
    private final String postType;

    Persona(UUID unitId, String postType) {
        this.unitId = unitId;
        this.postType = postType;
    }

    public String subject() {
        return "subject-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    public UUID personId() {
        return TestIds.id("person:" + name());
    }

    public UUID postId() {
        return TestIds.id("post:" + name());
    }

    public UUID unitId() {
        return unitId;
    }

    public String postType() {
        return postType;
    }

    public String personName() {
        return "测试" + name();
    }
}
