package cn.wuli.organisation.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Committees of the unions that have a term, filled with those who hold the posts. */
final class DemoBodies {
    private static final String BODIES = """
            insert into org.body (id, unit_id, term_id, kind, name, valid, basis_document)
            select uuidv7(), t.unit_id, t.id, k.code, k.name, daterange(lower(t.valid), null), '演示数据'
              from (select distinct on (unit_id) id, unit_id, valid from org.term order by unit_id, ordinal desc) t
              join org.unit u on u.id = t.unit_id and u.tenant_id = u.id
              join org.body_kind k on k.code in ('COMMITTEE', 'AUDIT', 'WOMEN')""";
    private static final String SEATS = """
            insert into org.body_member (id, body_id, person_id, position, valid, basis_document)
            select distinct on (b.id, p.person_id) uuidv7(), b.id, p.person_id, s.position, b.valid, b.basis_document
              from org.body b
              join auth.post p on p.unit_id = b.unit_id
              join (values ('COMMITTEE', 'CHAIR', 'HEAD'), ('COMMITTEE', 'VICE_CHAIR', 'DEPUTY'),
                     ('COMMITTEE', 'ORGANISER', 'MEMBER'), ('COMMITTEE', 'WELFARE_OFFICER', 'MEMBER'),
                     ('COMMITTEE', 'TREASURER', 'MEMBER'), ('AUDIT', 'AUDITOR', 'HEAD'), ('WOMEN', 'VICE_CHAIR', 'HEAD'),
                     ('WOMEN', 'WELFARE_OFFICER', 'MEMBER')) s (kind, post_type, position)
                on s.kind = b.kind and s.post_type = p.post_type
             order by b.id, p.person_id, s.position""";

    private DemoBodies() {}

    /** Returns how many bodies there are. */
    static int load(Connection connection) throws SQLException {
        int bodies = execute(connection, BODIES);
        execute(connection, SEATS);
        return bodies;
    }

    private static int execute(Connection connection, String sql) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            return insert.executeUpdate();
        }
    }
}
