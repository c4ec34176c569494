/** Tests of what goes between unions. */
@NullMarked
package cn.wuli.flow;

import org.jspecify.annotations.NullMarked;
