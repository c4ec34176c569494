/** Families in hardship, from the draft to the payment. */
@NullMarked
package cn.wuli.assistance;

import org.jspecify.annotations.NullMarked;
