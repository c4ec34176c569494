package cn.wuli.flow;

import java.util.UUID;

/** The superior's side of a decision: the sender has yet to hear of it. */
record CaseDecided(UUID caseId) {}
