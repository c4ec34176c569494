package cn.wuli.assistance.mutual.claim;

/** The member's own account that the money goes to; the number in digits. */
public record ClaimAccount(String bankName, String number) {}
