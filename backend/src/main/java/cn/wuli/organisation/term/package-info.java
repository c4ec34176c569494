/** Terms of committees, the radar of re-elections, the posts of a unit. */
@NullMarked
package cn.wuli.organisation.term;

import org.jspecify.annotations.NullMarked;
