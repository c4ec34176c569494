package cn.wuli.organisation.importing;

import cn.wuli.organisation.UnitKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit that stands in the directory already. */
public record KnownUnit(UUID id, @Nullable UUID tenantId, UnitKind kind, String code) {}
