package cn.wuli.assistance.hardship;

import cn.wuli.assistance.consent.ConsentPurpose;
import cn.wuli.assistance.consent.NewConsent;
import cn.wuli.assistance.hardship.Declaration.FamilyPerson;
import cn.wuli.platform.time.Calendars;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The receipts that a submitted declaration leaves: the signed authorisations, and each separate consent. */
final class GivenConsents {
    private GivenConsents() {}

    /** @param members the rows of the family, in its order */
    static List<NewConsent> of(Declaration declared, List<UUID> members) {
        List<NewConsent> given = new ArrayList<>();
        for (int place = 0; place < members.size(); place++) {
            FamilyPerson person = declared.people().get(place);
            LocalDate signedOn = person.agreedOn();
            if (signedOn != null && NeededConsents.isAdult(person)) {
                UUID member = members.get(place);
                given.add(new NewConsent(member, member, ConsentPurpose.ECONOMIC_CHECK, signedOn));
            }
        }
        for (NeededConsents.Need need : NeededConsents.of(declared)) {
            FamilyPerson person = declared.people().get(need.place());
            Integer guardian = need.byGuardian() ? NeededConsents.guardianOf(declared, person) : null;
            UUID signer = members.get(guardian == null ? need.place() : guardian);
            given.add(new NewConsent(members.get(need.place()), signer, need.purpose(), Calendars.today()));
        }
        return given;
    }
}
