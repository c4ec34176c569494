package cn.wuli.platform.idempotency;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A resource method that honours the header {@code Idempotency-Key}: the same command with the same key takes effect
 * once and is answered alike for 48 hours. The same key with another content is refused with 422, while the first is
 * still under way with 409. The method runs in one transaction with the record of its answer.
 */
@Documented
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {
    /** The header that names the command. */
    String KEY = "Idempotency-Key";

    /** True where a second effect would be costly, such as a payment: then a command without a key is refused with 428. */
    @Nonbinding
    boolean required() default false;
}
