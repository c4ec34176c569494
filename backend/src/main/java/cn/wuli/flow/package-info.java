/** What goes between unions: copies submitted upward, and the opinions and results that come back (上报、退回). */
@NullMarked
package cn.wuli.flow;

import org.jspecify.annotations.NullMarked;
