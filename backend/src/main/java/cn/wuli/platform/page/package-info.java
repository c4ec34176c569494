/** Keyset pages with an opaque cursor. */
@NullMarked
package cn.wuli.platform.page;

import org.jspecify.annotations.NullMarked;
