/** Tests of the rights of women. */
@NullMarked
package cn.wuli.rights.women;

import org.jspecify.annotations.NullMarked;
