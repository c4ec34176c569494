package cn.wuli.organisation.importing;

/**
 * One officer as a row of a sheet gives it.
 *
 * @param postType the code of the post type
 * @param source how the post was come by: ELECTION, APPOINTMENT or MEMBERSHIP
 */
public record OfficerRow(String unitCode, String personName, String postType, String source) {}
