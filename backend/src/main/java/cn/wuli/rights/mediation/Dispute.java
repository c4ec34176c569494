package cn.wuli.rights.mediation;

import java.util.List;

/**
 * What the claimants say. Kept as one ciphertext.
 *
 * @param respondent the department or institution on the other side
 * @param claimants the names of all who claim, the one who files among them
 * @param representatives chosen by many claimants from among them
 */
public record Dispute(
        String respondent, String claim, String facts, List<String> claimants, List<String> representatives) {}
