package cn.wuli.assistance.hardship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Files for the other parts of assistance: whether help can be granted, and who must not decide on it. */
@ApplicationScoped
@Transactional
public class FamilyDirectory {
    private static final Pattern ACCOUNT = Pattern.compile("\\d{8,32}");

    private final HardshipFiles files;
    private final HardshipSteps steps;
    private final HardshipVersions versions;
    private final Vault vault;

    FamilyDirectory(HardshipFiles files, HardshipSteps steps, HardshipVersions versions, Vault vault) {
        this.files = files;
        this.steps = steps;
        this.versions = versions;
        this.vault = vault;
    }

    /** @throws cn.wuli.platform.problem.DomainProblem {@code not-found} */
    public FiledFamily family(UUID fileId) {
        HardshipFile file = files.get(fileId);
        return new FiledFamily(
                fileId,
                file.unitId(),
                file.personId(),
                file.applicantName(),
                file.status().isOnFile(),
                file.category());
    }

    /** The persons of the platform that belong to the family of the file, the applicant first. */
    public List<UUID> personsOfFamily(UUID fileId) {
        return Stream.concat(Stream.of(files.get(fileId).personId()), steps.relatives(fileId).stream())
                .distinct()
                .toList();
    }

    /** By file, the accounts to which money can be sent; the caller shows them masked or records what he used them for. */
    public Map<UUID, FamilyAccount> accounts(Collection<UUID> fileIds) {
        Map<UUID, FamilyAccount> accounts = new HashMap<>();
        for (HardshipVersion version : fileIds.isEmpty() ? List.<HardshipVersion>of() : versions.latest(fileIds)) {
            Declaration declared = version.declaration(vault);
            String bank = declared.bankName();
            String number =
                    declared.bankAccount() == null ? "" : declared.bankAccount().replaceAll("[\\s-]", "");
            if (bank != null && !bank.isBlank() && ACCOUNT.matcher(number).matches()) {
                accounts.put(version.fileId(), new FamilyAccount(bank.strip(), number));
            }
        }
        return accounts;
    }

    /** Whether the person has a file on which help can be granted. */
    public boolean isOnFile(UUID personId) {
        return !files.onFile(List.of(personId)).isEmpty();
    }

    /** By person, the accounts in the files on which help can be granted. */
    public Map<UUID, FamilyAccount> accountsOf(Collection<UUID> personIds) {
        List<HardshipFile> found = personIds.isEmpty() ? List.of() : files.onFile(personIds);
        Map<UUID, FamilyAccount> byFile =
                accounts(found.stream().map(HardshipFile::id).toList());
        Map<UUID, FamilyAccount> byPerson = new HashMap<>();
        for (HardshipFile file : found) {
            FamilyAccount account = byFile.get(file.id());
            if (account != null) {
                byPerson.put(file.personId(), account);
            }
        }
        return byPerson;
    }

    /** Whether the person belongs to the family of the file. */
    public boolean isOfFamily(UUID fileId, UUID personId) {
        return files.get(fileId).personId().equals(personId) || steps.isRelative(fileId, personId);
    }
}
