package cn.wuli.platform.problem;

/**
 * What is wrong with one field.
 *
 * @param path as in the request body, such as {@code members[2].identityNumber}
 * @param message Chinese; the rule and the way out
 */
public record FieldProblem(String path, String message) {}
