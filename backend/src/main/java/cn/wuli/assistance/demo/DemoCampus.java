package cn.wuli.assistance.demo;

import cn.wuli.platform.tenancy.ActingPost;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who acts on one deep campus of the demo: its officers, its branches with theirs, and members to be helped. */
record DemoCampus(UUID id, Map<String, List<ActingPost>> officers, List<Branch> branches) {
    private static final String OFFICERS = """
            select p.post_type, p.id, a.subject from auth.post p join auth.account a on a.person_id = p.person_id
             where p.unit_id = ? and p.revoked_at is null and p.valid @> current_date order by p.created_at, p.id""";
    private static final String BRANCHES = """
            select u.id, c.id, ca.subject, s.id, sa.subject
              from org.unit u
              join auth.post c on c.unit_id = u.id and c.post_type = 'BRANCH_CHAIR' and c.revoked_at is null
              join auth.account ca on ca.person_id = c.person_id
              join auth.post s on s.unit_id = u.id and s.post_type = 'BRANCH_SECRETARY' and s.revoked_at is null
              join auth.account sa on sa.person_id = s.person_id
             where u.tenant_id = ? and u.kind = 'BRANCH' order by u.code limit ?""";
    private static final String MEMBERS = """
            select m.person_id from biz.member m
             where m.tenant_id = ? and m.unit_id = ? and m.status = 'ACTIVE'
               and not exists (select from auth.post p where p.person_id = m.person_id and p.post_type <> 'MEMBER')
             order by m.staff_number limit ?""";

    /** A branch with its chair, its secretary and some members. */
    record Branch(UUID id, ActingPost chair, ActingPost secretary, List<UUID> members) {}

    static DemoCampus read(Connection connection, UUID id, int branches, int membersEach) throws SQLException {
        Map<String, List<ActingPost>> officers = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(OFFICERS)) {
            query.setObject(1, id);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    officers.computeIfAbsent(row.getString(1), type -> new ArrayList<>())
                            .add(new ActingPost(row.getString(3), row.getObject(2, UUID.class)));
                }
            }
        }
        List<Branch> found = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(BRANCHES)) {
            query.setObject(1, id);
            query.setInt(2, branches);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    UUID branch = row.getObject(1, UUID.class);
                    found.add(new Branch(
                            branch,
                            new ActingPost(row.getString(3), row.getObject(2, UUID.class)),
                            new ActingPost(row.getString(5), row.getObject(4, UUID.class)),
                            members(connection, id, branch, membersEach)));
                }
            }
        }
        return new DemoCampus(id, officers, found);
    }

    ActingPost officer(String postType) {
        return officers.getOrDefault(postType, List.of()).getFirst();
    }

    boolean isComplete() {
        return officers.keySet().containsAll(List.of("CHAIR", "VICE_CHAIR", "WELFARE_OFFICER")) && !branches.isEmpty();
    }

    private static List<UUID> members(Connection connection, UUID tenant, UUID branch, int limit) throws SQLException {
        List<UUID> members = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(MEMBERS)) {
            query.setObject(1, tenant);
            query.setObject(2, branch);
            query.setInt(3, limit);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    members.add(row.getObject(1, UUID.class));
                }
            }
        }
        return members;
    }
}
