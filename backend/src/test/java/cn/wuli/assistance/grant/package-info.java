/** How grants are signed, reserved and paid. */
@NullMarked
package cn.wuli.assistance.grant;

import org.jspecify.annotations.NullMarked;
