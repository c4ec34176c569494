package cn.wuli.assistance.hardship;

import java.util.UUID;

/**
 * A family left the list, in the transaction that decided so.
 *
 * @param words how: 脱困退出 or 注销
 */
public record FamilyEnded(UUID fileId, String words) {}
