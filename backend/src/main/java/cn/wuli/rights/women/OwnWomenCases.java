package cn.wuli.rights.women;

import java.util.List;

/** What the law gives, and what the acting member brought to the committee. */
public record OwnWomenCases(List<WomenLedger.Protection> protections, List<WomenCaseDetails> cases) {}
