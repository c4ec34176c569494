package cn.wuli.organisation.importing;

import cn.wuli.organisation.UnitKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One unit as a row of a sheet gives it.
 *
 * @param manager the code of the unit that manages it; null for the top and for a unit without a link
 * @param guides the codes of the unions that guide it
 */
public record UnitRow(
        String code,
        String name,
        @Nullable String shortName,
        UnitKind kind,
        String cityCode,
        @Nullable String manager,
        List<String> guides,
        LocalDate from,
        String basisDocument) {}
