/** The zone of the rules and the calendar of working days. */
@NullMarked
package cn.wuli.platform.time;

import org.jspecify.annotations.NullMarked;
