package cn.wuli.fund;

import cn.wuli.fund.FundView.Purpose;
import java.util.List;

/** Where money comes from, and what the rule of that source lets it be used for. */
public record FundSourceView(String code, String name, String rule, List<Purpose> purposes) {}
