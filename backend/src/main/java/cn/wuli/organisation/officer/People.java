package cn.wuli.organisation.officer;

import cn.wuli.organisation.directory.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds people of the own union by name, pinyin, initials or staff number. */
@ApplicationScoped
@Transactional
public class People {
    private static final String PEOPLE = """
            select p.person_id, p.name, p.staff_number, u.name as unit_name
              from auth.own_union_person p left join org.own_unit u on u.id = p.unit_id
             where p.name like :part or p.name_pinyin like :letters or p.name_initials like :letters or p.staff_number like :number
             order by p.name_pinyin, p.name, p.staff_number, p.person_id
            """;
    private static final int MOST = 20;

    private final EntityManager entities;

    People(EntityManager entities) {
        this.entities = entities;
    }

    /** The first few whom the words fit. */
    public List<PersonSummary> find(@Nullable String q) {
        String plain = q == null ? "" : q.strip().replaceAll("([\\\\%_])", "\\\\$1");
        return Rows.map(
                entities.createNativeQuery(PEOPLE, Tuple.class)
                        .setParameter("part", "%" + plain + "%")
                        .setParameter("letters", plain.replace(" ", "").toLowerCase(Locale.ROOT) + "%")
                        .setParameter("number", plain + "%")
                        .setMaxResults(MOST),
                row -> new PersonSummary(
                        Rows.id(row, "person_id"),
                        Rows.text(row, "name"),
                        Rows.text(row, "staff_number"),
                        Rows.text(row, "unit_name")));
    }
}
