/** Proves from the committed contract that no operation leaks across unions, whatever the module. */
@NullMarked
package cn.wuli.proof;

import org.jspecify.annotations.NullMarked;
