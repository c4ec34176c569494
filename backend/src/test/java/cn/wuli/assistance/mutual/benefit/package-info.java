/** What mutual aid pays, by the vectors of the field. */
@NullMarked
package cn.wuli.assistance.mutual.benefit;

import org.jspecify.annotations.NullMarked;
