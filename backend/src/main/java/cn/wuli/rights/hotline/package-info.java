/** 热线: the numbers to call, and the calls that the office keeps with what follows from them. */
@NullMarked
package cn.wuli.rights.hotline;

import org.jspecify.annotations.NullMarked;
