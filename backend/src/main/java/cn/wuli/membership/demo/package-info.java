/** Synthetic members of the demo province. */
@NullMarked
package cn.wuli.membership.demo;

import org.jspecify.annotations.NullMarked;
