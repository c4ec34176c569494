/** Money in fen. */
@NullMarked
package cn.wuli.platform.money;

import org.jspecify.annotations.NullMarked;
