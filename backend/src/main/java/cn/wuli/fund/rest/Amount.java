package cn.wuli.fund.rest;

import cn.wuli.platform.money.Money;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** More than nothing and at most a hundred billion yuan: anything larger is a slip of the keyboard. */
@Constraint(validatedBy = Amount.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@interface Amount {
    String message() default "金额必须大于 0，且不超过 1000 亿元";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Lets null through: that is a matter of {@code @NotNull}. */
    class Check implements ConstraintValidator<Amount, Money> {
        private static final Money LARGEST = Money.ofYuan("100000000000");

        @Override
        public boolean isValid(@Nullable Money value, ConstraintValidatorContext context) {
            return value == null || value.isPositive() && value.compareTo(LARGEST) <= 0;
        }
    }
}
