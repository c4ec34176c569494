package cn.wuli.assistance.hardship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Files for the other parts of assistance: whether help can be granted, and who must not decide on it. */
@ApplicationScoped
@Transactional
public class FamilyDirectory {
    private final HardshipFiles files;
    private final HardshipSteps steps;

    FamilyDirectory(HardshipFiles files, HardshipSteps steps) {
        this.files = files;
        this.steps = steps;
    }

    /** @throws cn.wuli.platform.problem.DomainProblem {@code not-found} */
    public FiledFamily family(UUID fileId) {
        HardshipFile file = files.get(fileId);
        return new FiledFamily(
                fileId,
                file.unitId(),
                file.personId(),
                file.applicantName(),
                file.status() == HardshipStatus.ACTIVE,
                file.category());
    }

    /** The persons of the platform that belong to the family of the file, the applicant first. */
    public List<UUID> personsOfFamily(UUID fileId) {
        return Stream.concat(Stream.of(files.get(fileId).personId()), steps.relatives(fileId).stream())
                .distinct()
                .toList();
    }

    /** Whether the person belongs to the family of the file. */
    public boolean isOfFamily(UUID fileId, UUID personId) {
        return files.get(fileId).personId().equals(personId) || steps.isRelative(fileId, personId);
    }
}
