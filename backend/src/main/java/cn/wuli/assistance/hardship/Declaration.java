package cn.wuli.assistance.hardship;

import cn.wuli.assistance.consent.ConsentPurpose;
import cn.wuli.platform.money.Money;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a family declares about itself. A draft may lack anything; {@link DeclarationCheck} says what is still missing.
 *
 * @param region six-digit code of the city whose 低保 standard applies; null: that of the union
 * @param hardshipCost 致困费用: what the illness, accident or disaster cost the family in a year
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Declaration(
        @Nullable String region,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String bankAccount,
        @Nullable String bankName,
        @Nullable Cause primaryCause,
        @Nullable List<Cause> otherCauses,
        @Nullable String statement,
        @Nullable Money hardshipCost,
        @Nullable List<FamilyPerson> family,
        @Nullable List<Expense> expenses,
        @Nullable Assets assets,
        @Nullable List<UUID> attachments) {
    public static final Declaration EMPTY =
            new Declaration(null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** How somebody belongs to the applicant; the first row is the applicant himself. */
    public enum Relation {
        SELF("本人"),
        SPOUSE("配偶"),
        CHILD("子女"),
        PARENT("父母"),
        SIBLING("兄弟姐妹"),
        OTHER("其他");

        private final String words;

        Relation(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * One member of the family.
     *
     * @param livesTogether counts as 共同生活人口
     * @param agreedOn when the adult signed the authorisation for the economic check
     * @param consents what the person agreed to separately
     * @param guardian of a child below fourteen: the place in the family of the adult who agrees for it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FamilyPerson(
            @Nullable String name,
            @Nullable Relation relation,
            @Nullable String identityNumber,
            @Nullable String health,
            @Nullable String occupation,
            @Nullable Money annualIncome,
            @Nullable Boolean livesTogether,
            @Nullable LocalDate agreedOn,
            @Nullable UUID agreementFileId,
            @Nullable Set<ConsentPurpose> consents,
            @Nullable Integer guardian) {
        private static final int LENGTH = 18;
        private static final int GENDER = 16;

        boolean agreedTo(ConsentPurpose purpose) {
            return consents != null && consents.contains(purpose);
        }

        /** 男 or 女, from the last digit but one of the number, which its mask leaves; null without a number. */
        public @Nullable String gender() {
            if (identityNumber == null || identityNumber.length() != LENGTH) {
                return null;
            }
            return Character.getNumericValue(identityNumber.charAt(GENDER)) % 2 == 0 ? "女" : "男";
        }

        FamilyPerson unsigned() {
            return new FamilyPerson(
                    name,
                    relation,
                    identityNumber,
                    health,
                    occupation,
                    annualIncome,
                    livesTogether,
                    null,
                    null,
                    null,
                    null);
        }
    }

    /** 刚性支出 of a year; kinds by the rule pack. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Expense(
            @Nullable String kind,
            @Nullable Money annualAmount,
            @Nullable String note) {}

    /**
     * What the family owns.
     *
     * @param areaHundredths floor area of all homes in hundredths of a square metre
     * @param costlySchool a child at a high-fee private school or abroad at own cost
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Assets(
            @Nullable Integer homes,
            @Nullable Long areaHundredths,
            @Nullable Integer cars,
            @Nullable Boolean businessPremises,
            @Nullable Integer employees,
            @Nullable Boolean costlySchool) {}

    /** The same without attachments and signed authorisations. */
    Declaration withoutPapers() {
        return new Declaration(
                region,
                phone,
                address,
                bankAccount,
                bankName,
                primaryCause,
                otherCauses,
                statement,
                hardshipCost,
                people().stream().map(FamilyPerson::unsigned).toList(),
                expenses,
                assets,
                null);
    }

    List<FamilyPerson> people() {
        return family == null ? List.of() : family;
    }

    List<Expense> costs() {
        return expenses == null ? List.of() : expenses;
    }
}
