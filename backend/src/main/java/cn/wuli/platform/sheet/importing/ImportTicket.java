package cn.wuli.platform.sheet.importing;

import java.util.UUID;

/** What the jobs of an import are given. */
record ImportTicket(UUID runId) {}
