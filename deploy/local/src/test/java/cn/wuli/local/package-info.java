/** Tests of the local platform against the real programs. */
@NullMarked
package cn.wuli.local;

import org.jspecify.annotations.NullMarked;
