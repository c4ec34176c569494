package cn.wuli.assistance.hardship;

/** The applicant's own account, as declared; never shown in full without a record. */
public record FamilyAccount(String bankName, String number) {}
