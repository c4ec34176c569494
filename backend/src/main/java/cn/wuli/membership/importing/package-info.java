/** Members by the sheet: a template, a check of every row, all rows or none. */
@NullMarked
package cn.wuli.membership.importing;

import org.jspecify.annotations.NullMarked;
