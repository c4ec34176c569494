package cn.wuli.assistance.consent;

/** What people read before they agree; a new wording gets a new code. */
public record ConsentText(String code, ConsentPurpose purpose, String title, String body) {}
