/** Turns what went wrong into a problem that names the field, the rule and the way out. */
@NullMarked
package cn.wuli.platform.problem;

import org.jspecify.annotations.NullMarked;
