package cn.wuli.organisation.directory;

import cn.wuli.organisation.Relation;
import cn.wuli.organisation.UnitKind;
import cn.wuli.organisation.UnitStatus;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit in the tree with what hangs below it.
 *
 * @param via how it hangs on the node above; null at the root
 * @param childCount units right below by the manage relation, whether listed in {@code children} or beyond the depth
 */
public record UnitNode(
        UUID id,
        String code,
        UnitKind kind,
        String name,
        @Nullable String cityCode,
        UnitStatus status,
        @Nullable Relation via,
        int childCount,
        List<UnitNode> children) {}
