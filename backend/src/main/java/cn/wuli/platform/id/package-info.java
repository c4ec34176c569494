/** Time-ordered identifiers made by the application. */
@NullMarked
package cn.wuli.platform.id;

import org.jspecify.annotations.NullMarked;
