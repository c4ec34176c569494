/** Tests of commands that may be sent twice. */
@NullMarked
package cn.wuli.platform.idempotency;

import org.jspecify.annotations.NullMarked;
