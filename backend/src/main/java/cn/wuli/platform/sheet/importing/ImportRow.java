package cn.wuli.platform.sheet.importing;

/**
 * One row whose cells are all right.
 *
 * @param number as the person sees it: the first row of the sheet is 1
 */
public record ImportRow<T>(int number, T value) {}
