package cn.wuli.assistance.mutual.society.member;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A member of the union who may be in its society.
 *
 * @param unionSince since when he is a member of the union: from then on he could have joined
 */
record Candidate(UUID personId, UUID unitId, String staffNumber, String name, LocalDate unionSince, boolean inForce) {}
