package cn.wuli.rights.mediation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that was said in a case, as it is sealed. */
public record Dossier(Dispute dispute, @Nullable String agreement, List<SessionNote> sessions) {}
