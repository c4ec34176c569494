package cn.wuli.platform.sheet;

/**
 * What is wrong with one cell.
 *
 * @param row as the person sees it: the first row of the sheet is 1
 * @param cell the reference such as {@code C12}; the row alone ({@code 12}) when it concerns the whole row
 * @param header the column's header, empty for the whole row
 * @param message Chinese; the rule and the way out, without the value
 */
public record CellProblem(int row, String cell, String header, String message) {}
