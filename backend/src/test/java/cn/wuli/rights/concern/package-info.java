/** Tests of concerns. */
@NullMarked
package cn.wuli.rights.concern;

import org.jspecify.annotations.NullMarked;
