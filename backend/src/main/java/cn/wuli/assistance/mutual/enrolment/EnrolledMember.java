package cn.wuli.assistance.mutual.enrolment;

import java.util.UUID;

/**
 * A member of the acting union who may be enrolled.
 *
 * @param identityIndex the keyed hash of his identity number; empty when the register has none
 */
record EnrolledMember(UUID personId, UUID unitId, String staffNumber, String name, byte[] identityIndex) {}
