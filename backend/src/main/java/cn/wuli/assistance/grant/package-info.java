/** Grants to families on file: proposed, signed by level and amount, reserved from a fund, paid. */
@NullMarked
package cn.wuli.assistance.grant;

import org.jspecify.annotations.NullMarked;
