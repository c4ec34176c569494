/** Separate consent of each member of a family, by purpose, and taking it back. */
@NullMarked
package cn.wuli.assistance.consent;

import org.jspecify.annotations.NullMarked;
