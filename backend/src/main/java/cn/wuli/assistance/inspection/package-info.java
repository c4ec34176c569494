/** The workspace of the auditors: samples that can be drawn again, and findings until they are closed. */
@NullMarked
package cn.wuli.assistance.inspection;

import org.jspecify.annotations.NullMarked;
