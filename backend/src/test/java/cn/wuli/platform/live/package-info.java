/** Tests of live updates. */
@NullMarked
package cn.wuli.platform.live;

import org.jspecify.annotations.NullMarked;
