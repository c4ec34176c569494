package cn.wuli.assistance.consent;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A consent as it is given with a declaration.
 *
 * @param memberId whose data it is about: the row of the family
 * @param signerId who agreed: the same, or the guardian
 */
public record NewConsent(UUID memberId, UUID signerId, ConsentPurpose purpose, LocalDate givenOn) {}
