package cn.wuli.assistance.hardship;

import cn.wuli.assistance.consent.ConsentPurpose;
import cn.wuli.assistance.hardship.Declaration.FamilyPerson;
import cn.wuli.platform.crypto.IdentityNumber;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.time.Calendars;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who of a family has to agree to what, by age and by what is declared of him. */
final class NeededConsents {
    /** 个人信息保护法第三十一条: below it, a parent or guardian agrees. */
    private static final int OF_AGE_FOR_CONSENT = 14;

    /**
     * One consent that a declaration needs.
     *
     * @param place in the family
     */
    record Need(int place, ConsentPurpose purpose, boolean byGuardian) {}

    private NeededConsents() {}

    /** As far as the ages are known; the signed authorisation of adults is asked for apart. */
    static List<Need> of(Declaration declaration) {
        List<Need> needs = new ArrayList<>();
        for (int place = 0; place < declaration.people().size(); place++) {
            FamilyPerson person = declaration.people().get(place);
            @Nullable IdentityNumber number = numberOf(person);
            if (number == null) {
                continue;
            }
            boolean child = isYounger(number, OF_AGE_FOR_CONSENT);
            if (child) {
                needs.add(new Need(place, ConsentPurpose.CHILD, true));
            } else {
                needs.add(new Need(place, ConsentPurpose.FINANCE, false));
            }
            if (person.health() != null && !person.health().isBlank()) {
                needs.add(new Need(place, ConsentPurpose.MEDICAL, child));
            }
        }
        return needs;
    }

    /** The place of the adult who agrees for a child; null while nobody fit was named. */
    static @Nullable Integer guardianOf(Declaration declaration, FamilyPerson child) {
        Integer place = child.guardian();
        if (place == null || place < 0 || place >= declaration.people().size()) {
            return null;
        }
        return isAdult(declaration.people().get(place)) ? place : null;
    }

    static boolean isAdult(FamilyPerson person) {
        @Nullable IdentityNumber number = numberOf(person);
        return number != null && DeclarationCheck.isAdult(number);
    }

    private static boolean isYounger(IdentityNumber number, int years) {
        return number.bornOn().plusYears(years).isAfter(Calendars.today());
    }

    private static @Nullable IdentityNumber numberOf(FamilyPerson person) {
        String typed = person.identityNumber();
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return IdentityNumber.parse(typed);
        } catch (DomainProblem unreadable) {
            return null;
        }
    }
}
