/** Tests of the rights module. */
@NullMarked
package cn.wuli.rights;

import org.jspecify.annotations.NullMarked;
