package cn.wuli.organisation.demo;

import cn.wuli.organisation.importing.OfficerRow;
import cn.wuli.platform.demo.DemoRun;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.pinyin.Pinyin;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Synthetic officers. A post stays open although its term is over: the committee acts until the next one is elected. */
final class DemoOfficers {
    record Term(UUID id, LocalDate from) {}

    private static final LocalDate WITHOUT_TERM = LocalDate.of(2023, 9, 1);

    private DemoOfficers() {}

    static void load(DemoRun run, List<OfficerRow> officers, Map<String, UUID> units, Map<UUID, Term> terms)
            throws SQLException {
        Connection connection = run.connection();
        try (PreparedStatement person = connection.prepareStatement(
                        "insert into auth.person (id, name, name_pinyin, name_initials) values (?, ?, ?, ?)");
                PreparedStatement post = connection.prepareStatement(
                        "insert into auth.post (id, person_id, unit_id, post_type, term_id, valid, source, basis, engagement)"
                                + " values (?, ?, ?, ?, ?, daterange(?, null), ?, ?, ?)")) {
            for (OfficerRow row : officers) {
                UUID unit = Objects.requireNonNull(units.get(row.unitCode()), row.unitCode());
                add(person, post, row, unit, terms.get(unit));
            }
            person.executeBatch();
            post.executeBatch();
        }
        run.progress("干部", officers.size(), officers.size());
    }

    private static void add(
            PreparedStatement person, PreparedStatement post, OfficerRow row, UUID unit, @Nullable Term term)
            throws SQLException {
        UUID personId = Ids.next();
        Pinyin pinyin = Pinyin.ofPerson(row.personName());
        person.setObject(1, personId);
        person.setString(2, row.personName());
        person.setString(3, pinyin.full());
        person.setString(4, pinyin.initials());
        person.addBatch();
        post.setObject(1, Ids.next());
        post.setObject(2, personId);
        post.setObject(3, unit);
        post.setString(4, row.postType());
        post.setObject(5, term == null ? null : term.id());
        post.setObject(6, term == null ? WITHOUT_TERM : term.from());
        post.setString(7, row.source());
        post.setString(8, row.basis());
        post.setString(9, row.engagement().name());
        post.addBatch();
    }
}
