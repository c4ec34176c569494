package cn.wuli.fund.payment;

/** A layout of the file that goes to the bank. */
public record BankFileFormat(String code, String name) {}
