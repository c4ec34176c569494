package cn.wuli.assistance.grant;

import cn.wuli.assistance.hardship.FamilyAccount;
import cn.wuli.assistance.hardship.FamilyDirectory;
import cn.wuli.fund.payment.PayeeSource.Payee;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Members who are given money without a grant: who has a file is paid to the account in it, of anybody else none is known. */
@ApplicationScoped
public class MemberPayees {
    private final FamilyDirectory families;

    MemberPayees(FamilyDirectory families) {
        this.families = families;
    }

    /** By the id of the object that money was set aside for. */
    public <T> Map<UUID, Payee> of(
            List<T> objects, Function<T, UUID> id, Function<T, UUID> person, Function<T, String> name) {
        Map<UUID, FamilyAccount> accounts =
                families.accountsOf(objects.stream().map(person).distinct().toList());
        Map<UUID, Payee> payees = new HashMap<>();
        for (T object : objects) {
            FamilyAccount account = accounts.get(person.apply(object));
            if (account != null) {
                payees.put(id.apply(object), new Payee(name.apply(object), account.bankName(), account.number()));
            }
        }
        return payees;
    }
}
