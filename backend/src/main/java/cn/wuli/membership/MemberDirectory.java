package cn.wuli.membership;

import cn.wuli.platform.tenancy.TenantSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The members that the acting post sees, for other modules: by id or by person. */
@ApplicationScoped
public class MemberDirectory {
    private static final String SELECT = "select m.id, m.person_id, m.unit_id, m.name, m.staff_number,"
            + " auth.is_in_force(m.status) as in_force from biz.member m where ";

    private final TenantSql sql;

    MemberDirectory(TenantSql sql) {
        this.sql = sql;
    }

    /** Empty also for what another union or branch has. */
    @Transactional
    public Optional<MemberEntry> member(UUID id) {
        return sql.list(SELECT + "m.id = ?", List.of(id), MemberDirectory::read).stream()
                .findFirst();
    }

    @Transactional
    public List<MemberEntry> members(Collection<UUID> ids) {
        return sql.list(SELECT + "m.id = any (?)", List.of((Object) ids.toArray(UUID[]::new)), MemberDirectory::read);
    }

    @Transactional
    public List<MemberEntry> withStaffNumbers(Collection<String> staffNumbers) {
        return sql.list(
                SELECT + "m.staff_number = any (?)",
                List.of((Object) staffNumbers.toArray(String[]::new)),
                MemberDirectory::read);
    }

    /** The membership of a person in the acting union. */
    @Transactional
    public Optional<MemberEntry> ofPerson(UUID personId) {
        return sql.list(SELECT + "m.person_id = ?", List.of(personId), MemberDirectory::read).stream()
                .findFirst();
    }

    private static MemberEntry read(ResultSet row) throws SQLException {
        return new MemberEntry(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                Objects.requireNonNull(row.getObject("person_id", UUID.class)),
                Objects.requireNonNull(row.getObject("unit_id", UUID.class)),
                Objects.requireNonNull(row.getString("name")),
                Objects.requireNonNull(row.getString("staff_number")),
                row.getBoolean("in_force"));
    }
}
