package cn.wuli.rights.consult;

import cn.wuli.organisation.Organisation;
import cn.wuli.organisation.UnitName;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.sql.Row;
import cn.wuli.platform.sql.Sql;
import cn.wuli.rights.legalaid.LegalAidKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the acting union and those above it published, the newest first. */
@ApplicationScoped
@Transactional
public class PublishedAnswers {
    private final Organisation organisation;
    private final Sql sql;
    private final CurrentActor currentActor;

    PublishedAnswers(Organisation organisation, Sql sql, CurrentActor currentActor) {
        this.organisation = organisation;
        this.sql = sql;
        this.currentActor = currentActor;
    }

    /** @param words that stand in it; empty for all */
    public List<PublishedAnswer> with(String words, @Nullable LegalAidKind kind) {
        UUID own = currentActor.get().tenantId();
        Map<UUID, UnitName> names = organisation.units(
                new HashSet<>(sql.list(row -> row.id("id"), "select * from sec.advising_unions() as id")));
        return sql.list(
                row -> published(row, own, names),
                "select * from sec.published_answers(?, ?)",
                words.strip(),
                kind == null ? null : kind.name());
    }

    private static PublishedAnswer published(Row row, UUID own, Map<UUID, UnitName> names) throws SQLException {
        UUID unionId = row.id("union_id");
        UnitName union = names.get(unionId);
        LegalAidKind kind = LegalAidKind.valueOf(row.text("kind"));
        return new PublishedAnswer(
                row.id("id"),
                union == null ? "" : union.name(),
                unionId.equals(own),
                kind,
                kind.words(),
                row.text("title"),
                row.text("question"),
                row.text("answer"),
                row.maybeText("adviser"),
                row.date("published_on"));
    }
}
