package cn.wuli.membership.demo;

import cn.wuli.membership.register.Employment;
import cn.wuli.membership.register.Enrolment;
import cn.wuli.membership.register.MemberAct;
import cn.wuli.membership.register.MemberDetails;
import cn.wuli.membership.register.NewMember;
import cn.wuli.membership.register.PersonalNumbers;
import cn.wuli.platform.crypto.PhoneNumber;
import cn.wuli.platform.demo.DemoModule;
import cn.wuli.platform.demo.DemoRun;
import cn.wuli.platform.time.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The members of all universities: three campuses in full, the others smaller; officers are members too. */
@ApplicationScoped
public class MembersDemo implements DemoModule {
    /** 浙江工商大学, 丽水学院, 杭州电子科技大学: the campuses of the source documents. */
    private static final Map<String, Integer> DEEP = Map.of("U-10353", 3_600, "U-10352", 2_000, "U-10336", 3_200);

    private static final int SMALLEST = 250;
    private static final int SPREAD = 350;
    private static final int SEED = 20260901;
    private static final int RETIRED_SHARE = 25;
    private static final LocalDate FIRST_JOINING = LocalDate.of(1988, 9, 1);

    private static final String TENANTS = """
            select u.id, u.code,
                (select p.id from auth.post p where p.unit_id = u.id and p.revoked_at is null order by p.created_at, p.id limit 1)
              from org.unit u where u.kind = 'UNIVERSITY' and u.code like 'U-%'
                and not exists (select from biz.member m where m.tenant_id = u.id) order by u.code""";
    private static final String UNITS = """
            select u.id, u.kind from org.unit u join org.unit_version v on v.unit_id = u.id and v.valid @> current_date
              where u.tenant_id = ? and u.kind in ('BRANCH', 'GROUP') and v.status = 'ACTIVE' order by u.code""";
    private static final String OFFICERS = """
            select distinct on (n.id) n.id, n.name, p.unit_id, u.kind
              from auth.post p join auth.person n on n.id = p.person_id join org.unit u on u.id = p.unit_id
              where u.tenant_id = ? and p.revoked_at is null order by n.id, p.created_at""";

    private record Tenant(UUID id, String code, @Nullable UUID postId) {}

    private record Officer(UUID personId, String name, UUID unitId, boolean atRoot) {}

    private final Enrolment enrolment;
    private final PersonalNumbers numbers;

    MembersDemo(Enrolment enrolment, PersonalNumbers numbers) {
        this.enrolment = enrolment;
        this.numbers = numbers;
    }

    @Override
    public String name() {
        return "会员";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void load(DemoRun run) throws SQLException {
        Connection connection = run.connection();
        DemoPeople people = new DemoPeople(SEED);
        List<Tenant> tenants = tenants(connection);
        int done = 0;
        int members = 0;
        for (Tenant tenant : tenants) {
            members += load(connection, tenant, people);
            run.progress("会员 " + members + "，高校", ++done, tenants.size());
        }
        try (PreparedStatement retire =
                connection.prepareStatement("update biz.member set status = 'RETAINED', status_reason = 'RETIREMENT'"
                        + " where birth_year <= extract(year from current_date) - 60 and status = 'ACTIVE'"
                        + " and abs(hashtext(staff_number)) % ? <> 0")) {
            retire.setInt(1, RETIRED_SHARE);
            retire.executeUpdate();
        }
        try (PreparedStatement analyze = connection.prepareStatement("analyze biz.member")) {
            analyze.execute();
        }
    }

    private int load(Connection connection, Tenant tenant, DemoPeople people) throws SQLException {
        enter(connection, tenant);
        List<UUID> units = units(connection, tenant.id);
        if (units.isEmpty()) {
            return 0;
        }
        int size = DEEP.getOrDefault(tenant.code, SMALLEST + people.random().nextInt(SPREAD));
        List<NewMember> members = new ArrayList<>(size);
        for (Officer officer : officers(connection, tenant.id)) {
            UUID unit = officer.atRoot ? units.getFirst() : officer.unitId;
            NewMember member = member(people, officer.name, unit, members.size());
            knowPerson(connection, officer.personId, member);
            members.add(member);
        }
        while (members.size() < size) {
            members.add(member(people, null, units.get(people.random().nextInt(units.size())), members.size()));
        }
        UUID post = tenant.postId == null ? tenant.id : tenant.postId;
        enrolment.enrol(connection, members, MemberAct.IMPORTED, new Enrolment.Recorder(post, "演示数据", "系统服务"));
        return members.size();
    }

    private static NewMember member(DemoPeople people, @Nullable String name, UUID unit, int ordinal) {
        DemoPeople.Person person = people.next(name);
        Random random = people.random();
        Employment employment = random.nextInt(10) < 7
                ? Employment.PERMANENT
                : Employment.values()[random.nextInt(Employment.values().length)];
        LocalDate joined = FIRST_JOINING.plusDays(random.nextInt(13_800));
        MemberDetails details = MemberDetails.of(
                "%d%05d".formatted(joined.getYear(), ordinal + 1),
                person.name(),
                person.sex(),
                employment,
                joined,
                Calendars.today());
        // 199-0000-…: a range of numbers that ends at nobody.
        return NewMember.of(
                unit, details, new PhoneNumber("1990000%04d".formatted(random.nextInt(10_000))), person.identity());
    }

    /** So that {@code auth.enrol_persons} finds the officer's person instead of making a second one. */
    private void knowPerson(Connection connection, UUID personId, NewMember member) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into auth.person_identity (person_id, identity_index) values (?, ?) on conflict do nothing")) {
            insert.setObject(1, personId);
            insert.setBytes(2, numbers.indexOf(member.identity()));
            insert.executeUpdate();
        }
    }

    /** The migration role may say in which union it works; it has no post to enter with. */
    private static void enter(Connection connection, Tenant tenant) throws SQLException {
        try (PreparedStatement set = connection.prepareStatement("select set_config('wuli.tenant', ?, true)")) {
            set.setString(1, tenant.id.toString());
            set.execute();
        }
    }

    private static List<Tenant> tenants(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(TENANTS);
                ResultSet row = query.executeQuery()) {
            List<Tenant> tenants = new ArrayList<>();
            while (row.next()) {
                tenants.add(new Tenant(row.getObject(1, UUID.class), row.getString(2), row.getObject(3, UUID.class)));
            }
            return tenants;
        }
    }

    private static List<UUID> units(Connection connection, UUID tenant) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(UNITS)) {
            query.setObject(1, tenant);
            List<UUID> units = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    units.add(row.getObject(1, UUID.class));
                }
            }
            return units;
        }
    }

    private static List<Officer> officers(Connection connection, UUID tenant) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(OFFICERS)) {
            query.setObject(1, tenant);
            List<Officer> officers = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    officers.add(new Officer(
                            row.getObject(1, UUID.class),
                            row.getString(2),
                            row.getObject(3, UUID.class),
                            "UNIVERSITY".equals(row.getString(4))));
                }
            }
            return officers;
        }
    }
}
