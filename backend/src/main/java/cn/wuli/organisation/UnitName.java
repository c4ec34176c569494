package cn.wuli.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other modules show of a unit.
 *
 * @param tenantId null for a manager outside of the platform
 */
public record UnitName(UUID id, @Nullable UUID tenantId, UnitKind kind, String code, String name) {}
