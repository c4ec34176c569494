package cn.wuli.rulepack;

import java.util.List;
import java.util.UUID;

/** Makes one kind of decision again from what was stored with it. A bean of the module that decides. */
public interface Recalculation {
    /** The type of the object that people open to see the decision. */
    String objectType();

    /** The decisions that the acting post sees, the oldest first. */
    List<UUID> decisions();

    /** What comes out differently now; empty when all is as it was. Opens a transaction of its own. */
    List<Difference> again(UUID decision);

    /**
     * A decision that cannot be reached again.
     *
     * @param objectId what people open to see it
     * @param words Chinese: by how much it differs; never what a family has, this is stored in clear
     */
    record Difference(String objectType, UUID objectId, String words) {}
}
