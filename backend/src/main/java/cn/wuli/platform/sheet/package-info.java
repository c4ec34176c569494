/** Spreadsheets in and out: typed templates, streaming reading of xlsx and CSV with cell references, streaming writing. */
@NullMarked
package cn.wuli.platform.sheet;

import org.jspecify.annotations.NullMarked;
