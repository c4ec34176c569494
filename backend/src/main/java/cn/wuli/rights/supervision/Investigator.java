package cn.wuli.rights.supervision;

/**
 * Who investigates.
 *
 * @param card the number of his card as supervisor of labour law
 */
public record Investigator(String name, String card) {}
