package cn.wuli.membership;

import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.SmallProvince;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.TestIds;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** Members of the small province: the members among the personas, and some colleagues. */
public enum SampleMembers {
    MEMBER(SmallProvince.CAMPUS, Persona.MEMBER, "10001", "单雄信", "shanxiongxin", "sxx"),
    OTHER_MEMBER(SmallProvince.CAMPUS, Persona.OTHER_MEMBER, "10002", "欧阳修", "ouyangxiu", "oyx"),
    OTHER_BRANCH_MEMBER(SmallProvince.CAMPUS, Persona.OTHER_BRANCH_MEMBER, "20001", "古丽·买买提", "gulimaimaiti", "glmmt"),
    OTHER_CAMPUS_MEMBER(SmallProvince.OTHER_CAMPUS, Persona.OTHER_CAMPUS_MEMBER, "10001", "司马光", "simaguang", "smg");

    private final UUID tenant;
    private final Persona persona;
    private final String staffNumber;
    private final String memberName;
    private final String pinyin;
    private final String initials;

    SampleMembers(UUID tenant, Persona persona, String staffNumber, String memberName, String pinyin, String initials) {
        this.tenant = tenant;
        this.persona = persona;
        this.staffNumber = staffNumber;
        this.memberName = memberName;
        this.pinyin = pinyin;
        this.initials = initials;
    }

    public UUID id() {
        return TestIds.id("member:" + name());
    }

    public String memberName() {
        return memberName;
    }

    /** Safe to call from every test. */
    public static void load() throws SQLException {
        try (Connection connection = TestDatabase.asMigrator();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into biz.member (tenant_id, id, unit_id, person_id, staff_number, name, name_pinyin,
                            name_initials, sex, employment, status, joined_on)
                        values (?, ?, ?, ?, ?, ?, ?, ?, 'FEMALE', 'PERMANENT', 'ACTIVE', '2020-09-01')
                        on conflict do nothing""")) {
            for (SampleMembers sample : values()) {
                insert.setObject(1, sample.tenant);
                insert.setObject(2, sample.id());
                insert.setObject(3, sample.persona.unitId());
                insert.setObject(4, sample.persona.personId());
                insert.setString(5, sample.staffNumber);
                insert.setString(6, sample.memberName);
                insert.setString(7, sample.pinyin);
                insert.setString(8, sample.initials);
                insert.execute();
            }
        }
    }
}
