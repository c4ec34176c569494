/** Separate consent and taking it back. */
@NullMarked
package cn.wuli.assistance.consent;

import org.jspecify.annotations.NullMarked;
