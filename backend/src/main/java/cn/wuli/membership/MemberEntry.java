package cn.wuli.membership;

import java.util.UUID;

/**
 * What other modules may know of a member.
 *
 * @param inForce the membership is neither withdrawn, expelled nor cancelled
 */
public record MemberEntry(UUID id, UUID personId, UUID unitId, String name, String staffNumber, boolean inForce) {}
