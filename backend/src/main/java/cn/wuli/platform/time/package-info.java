/** The clock and the zone of the rules. */
@NullMarked
package cn.wuli.platform.time;

import org.jspecify.annotations.NullMarked;
