package cn.wuli.assistance.hardship;

import cn.wuli.assistance.hardship.Declaration.Expense;
import cn.wuli.assistance.hardship.Declaration.FamilyPerson;
import cn.wuli.platform.crypto.Masks;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Hides what identifies somebody, tells of his health or is said in free words, and puts it back when a form returns with the hidden values
 * untouched: so a draft can be worked on by people who never see the whole number.
 */
final class MaskedValues {
    private static final String HIDDEN = "***";
    private static final int AREA = 6;

    private MaskedValues() {}

    static Declaration hide(Declaration plain) {
        Declaration hidden = hideNumbers(plain);
        return with(
                hidden,
                hidden.phone(),
                hidden.address(),
                hidden.bankAccount(),
                mask(plain.statement(), MaskedValues::words),
                hidden.family(),
                plain.expenses() == null
                        ? null
                        : plain.expenses().stream().map(MaskedValues::hide).toList());
    }

    /** For who wrote the statement: he goes on with it, and sees the numbers no more than others do. */
    static Declaration hideNumbers(Declaration plain) {
        List<FamilyPerson> family = plain.family() == null
                ? null
                : plain.family().stream().map(MaskedValues::hide).toList();
        return with(
                plain,
                mask(plain.phone(), Masks::phone),
                mask(plain.address(), MaskedValues::address),
                mask(plain.bankAccount(), Masks::card),
                plain.statement(),
                family,
                plain.expenses());
    }

    /** Takes the stored value wherever the form still shows its mask. */
    static Declaration restore(Declaration form, Declaration stored) {
        Declaration hidden = hide(stored);
        List<FamilyPerson> family = null;
        if (form.family() != null) {
            family = new ArrayList<>();
            for (int i = 0; i < form.family().size(); i++) {
                family.add(restore(form.family().get(i), i, stored));
            }
        }
        return with(
                form,
                restore(form.phone(), hidden.phone(), stored.phone()),
                restore(form.address(), hidden.address(), stored.address()),
                restore(form.bankAccount(), hidden.bankAccount(), stored.bankAccount()),
                restore(form.statement(), hidden.statement(), stored.statement()),
                family,
                form.expenses() == null
                        ? null
                        : form.expenses().stream()
                                .map(expense -> restore(expense, stored))
                                .toList());
    }

    /** Free words may say anything of anybody: only their number shows. */
    static String words(String plain) {
        return "（已隐去，共 " + plain.codePointCount(0, plain.length()) + " 字）";
    }

    private static FamilyPerson restore(FamilyPerson form, int row, Declaration stored) {
        FamilyPerson match = null;
        List<FamilyPerson> people = stored.people();
        if (row < people.size() && hasSameMask(form, people.get(row))) {
            match = people.get(row);
        } else {
            match = people.stream()
                    .filter(each -> hasSameMask(form, each))
                    .findFirst()
                    .orElse(null);
        }
        if (match == null) {
            return form;
        }
        FamilyPerson hidden = hide(match);
        return with(
                form,
                restore(form.identityNumber(), hidden.identityNumber(), match.identityNumber()),
                restore(form.health(), hidden.health(), match.health()));
    }

    private static Expense hide(Expense plain) {
        return new Expense(plain.kind(), plain.annualAmount(), mask(plain.note(), MaskedValues::words));
    }

    private static Expense restore(Expense form, Declaration stored) {
        return stored.costs().stream()
                .filter(each -> each.note() != null
                        && Objects.equals(each.kind(), form.kind())
                        && words(each.note()).equals(form.note()))
                .findFirst()
                .map(each -> new Expense(form.kind(), form.annualAmount(), each.note()))
                .orElse(form);
    }

    private static boolean hasSameMask(FamilyPerson form, FamilyPerson stored) {
        return form.identityNumber() != null
                && stored.identityNumber() != null
                && form.identityNumber().equals(Masks.identityNumber(stored.identityNumber()));
    }

    private static FamilyPerson hide(FamilyPerson plain) {
        return with(
                plain, mask(plain.identityNumber(), Masks::identityNumber), mask(plain.health(), ignored -> HIDDEN));
    }

    private static String address(String plain) {
        return plain.length() <= AREA ? HIDDEN : plain.substring(0, AREA) + HIDDEN;
    }

    private static @Nullable String mask(@Nullable String plain, UnaryOperator<String> how) {
        return plain == null || plain.isBlank() ? plain : how.apply(plain);
    }

    private static @Nullable String restore(@Nullable String form, @Nullable String hidden, @Nullable String stored) {
        return form != null && Objects.equals(form, hidden) ? stored : form;
    }

    private static FamilyPerson with(FamilyPerson from, @Nullable String identityNumber, @Nullable String health) {
        return new FamilyPerson(
                from.name(),
                from.relation(),
                identityNumber,
                health,
                from.occupation(),
                from.annualIncome(),
                from.livesTogether(),
                from.agreedOn(),
                from.agreementFileId(),
                from.consents(),
                from.guardian());
    }

    private static Declaration with(
            Declaration from,
            @Nullable String phone,
            @Nullable String address,
            @Nullable String bankAccount,
            @Nullable String statement,
            @Nullable List<FamilyPerson> family,
            @Nullable List<Expense> expenses) {
        return new Declaration(
                from.region(),
                phone,
                address,
                bankAccount,
                from.bankName(),
                from.primaryCause(),
                from.otherCauses(),
                statement,
                from.hardshipCost(),
                family,
                expenses,
                from.assets(),
                from.attachments());
    }
}
