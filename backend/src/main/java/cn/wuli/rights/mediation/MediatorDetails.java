package cn.wuli.rights.mediation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param recusal why he must not mediate the case that was asked about; null when he may, or none was asked about */
public record MediatorDetails(
        UUID id,
        UUID personId,
        String personName,
        UUID homeUnitId,
        @Nullable String unitName,
        String field,
        LocalDate appointedOn,
        @Nullable LocalDate endedOn,
        @Nullable String recusal) {}
