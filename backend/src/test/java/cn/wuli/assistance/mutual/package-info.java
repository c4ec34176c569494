/** Periods of mutual aid and the rosters of the unions. */
@NullMarked
package cn.wuli.assistance.mutual;

import org.jspecify.annotations.NullMarked;
