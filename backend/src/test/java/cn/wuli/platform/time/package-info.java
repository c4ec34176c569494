/** Tests of the calendar. */
@NullMarked
package cn.wuli.platform.time;

import org.jspecify.annotations.NullMarked;
