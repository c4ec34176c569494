package cn.wuli.assistance.hardship;

import cn.wuli.assistance.AssistanceProblem;
import cn.wuli.platform.problem.DomainProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The door to the registry of families of the province: it answers free, own or other, and nothing else. */
@ApplicationScoped
class FamilyRegistry {
    private static final String INDEXES =
            "array(select decode(h, 'hex') from unnest(string_to_array(:indexes, ',')) h)";

    private final EntityManager entities;

    FamilyRegistry(EntityManager entities) {
        this.entities = entities;
    }

    /** @throws DomainProblem when an adult of the family stands in another open file, anywhere in the province */
    void register(UUID fileId, Collection<byte[]> adults) {
        String answer =
                (String) entities.createNativeQuery("select sec.register_family(:file, " + INDEXES + ")", String.class)
                        .setParameter("file", fileId)
                        .setParameter("indexes", hex(adults))
                        .getSingleResult();
        switch (answer) {
            case "OWN" -> throw new DomainProblem(AssistanceProblem.FILED_IN_OWN_UNION);
            case "OTHER" -> throw new DomainProblem(AssistanceProblem.FILED_IN_OTHER_UNION);
            default -> {}
        }
    }

    void release(UUID fileId) {
        entities.createNativeQuery("select sec.release_family(:file)", Integer.class)
                .setParameter("file", fileId)
                .getSingleResult();
    }

    /** The persons of the platform among these people, by the hexadecimal of the index. */
    Map<String, UUID> persons(Collection<byte[]> people) {
        Map<String, UUID> persons = new HashMap<>();
        for (Object row : entities.createNativeQuery(
                        "select encode(identity_index, 'hex'), person_id from sec.persons_of(" + INDEXES + ")",
                        Object[].class)
                .setParameter("indexes", hex(people))
                .getResultList()) {
            Object[] found = (Object[]) row;
            persons.put((String) found[0], (UUID) found[1]);
        }
        return persons;
    }

    private static String hex(Collection<byte[]> indexes) {
        return indexes.stream().map(HexFormat.of()::formatHex).collect(Collectors.joining(","));
    }
}
