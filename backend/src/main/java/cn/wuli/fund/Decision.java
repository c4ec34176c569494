package cn.wuli.fund;

import java.util.UUID;

/**
 * What a movement of money rests on: the approval, resolution or document that somebody answers for. Every entry names one.
 *
 * @param type such as {@code GRANT_APPROVAL}
 */
public record Decision(String type, UUID id) {}
