/** Official forms as PDF: templates, page numbers, watermarks, fonts that hold the rare characters of names. */
@NullMarked
package cn.wuli.platform.print;

import org.jspecify.annotations.NullMarked;
