package cn.wuli.rights.adviser;

import java.time.Instant;
import java.util.UUID;

/** When a lawyer or adviser is there to be asked. */
public record Duty(
        UUID id,
        UUID adviserId,
        String adviser,
        String firm,
        String field,
        String contact,
        Instant startsAt,
        int minutes,
        String place) {}
