/** How tasks come, wait and go. */
@NullMarked
package cn.wuli.inbox;

import org.jspecify.annotations.NullMarked;
