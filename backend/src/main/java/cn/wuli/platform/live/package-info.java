/** Tells open screens at once that something of theirs changed. */
@NullMarked
package cn.wuli.platform.live;

import org.jspecify.annotations.NullMarked;
