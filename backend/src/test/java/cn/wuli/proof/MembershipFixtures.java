package cn.wuli.proof;

import cn.wuli.membership.SampleMembers;
import cn.wuli.membership.SyntheticIdentities;
import cn.wuli.testsupport.SmallProvince;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Fixtures of the operations on members. */
final class MembershipFixtures {
    /** The fixture's version is never the current one: a call that gets so far is answered 412 and changes nothing. */
    private static final int STALE_VERSION = 4711;

    private MembershipFixtures() {}

    static void addTo(FixtureBook book) {
        book.add("listMembers", () -> Fixture.call().query("withTotal", true));
        book.add("countMembers", Fixture::call);
        book.add("exportMembers", PlatformFixtures::askForList);
        book.add("getMyMembership", Fixture::call);
        book.add("getMember", MembershipFixtures::member);
        book.add("listMemberChanges", MembershipFixtures::member);
        book.add("findMemberByNumber", () -> Fixture.call().body(Map.of("number", "13800000000", "purpose", "核对会员身份")));
        book.add("unmaskMember", () -> member().body(Map.of("fields", List.of("PHONE"), "purpose", "核对联系方式")));
        book.add(
                "admitMember",
                () -> Fixture.call()
                        .idempotent()
                        .body(Map.of(
                                "unitId", SmallProvince.BRANCH,
                                "staffNumber",
                                        "P" + UUID.randomUUID().toString().substring(0, 12),
                                "name", "试验员",
                                "employment", "PERMANENT",
                                "joinedOn", "2020-09-01",
                                "identityKind", "RESIDENT",
                                "identityNumber", SyntheticIdentities.next())));
        book.add(
                "changeMemberDetails",
                () -> member().ifMatch(STALE_VERSION)
                        .body(Map.of(
                                "staffNumber", "10001",
                                "name", "单雄信",
                                "sex", "MALE",
                                "employment", "PERMANENT",
                                "joinedOn", "2020-09-01",
                                "keepPhone", true,
                                "reason", "更正")));
        book.add(
                "moveMember",
                () -> member().ifMatch(STALE_VERSION).body(Map.of("unitId", SmallProvince.BRANCH, "reason", "调动")));
        book.add(
                "changeMemberStatus",
                () -> member().ifMatch(STALE_VERSION).body(Map.of("action", "WITHDRAW", "statusReason", "OWN_WISH")));
    }

    private static Fixture member() {
        return Fixture.call().path("id", SampleMembers.MEMBER.id());
    }
}
