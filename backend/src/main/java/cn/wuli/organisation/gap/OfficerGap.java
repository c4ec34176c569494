package cn.wuli.organisation.gap;

import cn.wuli.organisation.Standing;
import cn.wuli.organisation.UnitKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A union against 浙总工发〔2020〕24号: full-time officers by the number of its members, as far as it passed its figures on.
 *
 * @param required three in a thousand, rounded up
 * @param gap how many are missing; 0 when there are enough
 */
public record OfficerGap(
        UUID id,
        String code,
        String name,
        UnitKind kind,
        @Nullable String cityName,
        Standing standing,
        long members,
        long fullTimeOfficers,
        long required,
        long gap,
        Instant asOf) {}
