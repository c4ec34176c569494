package cn.wuli.fund;

import cn.wuli.platform.money.Money;
import java.util.UUID;

/** A fund that may pay for a purpose, offered where a grant is decided. */
public record FundChoice(UUID id, String name, String sourceCode, String sourceName, Money available) {}
