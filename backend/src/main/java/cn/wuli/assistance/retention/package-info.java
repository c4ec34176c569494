/** How long the data of families and of claims is kept, and its erasure. */
@NullMarked
package cn.wuli.assistance.retention;

import org.jspecify.annotations.NullMarked;
