/** Retention and erasure. */
@NullMarked
package cn.wuli.assistance.retention;

import org.jspecify.annotations.NullMarked;
