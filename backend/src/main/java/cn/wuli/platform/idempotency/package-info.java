/** Commands that may be sent twice and take effect once. */
@NullMarked
package cn.wuli.platform.idempotency;

import org.jspecify.annotations.NullMarked;
