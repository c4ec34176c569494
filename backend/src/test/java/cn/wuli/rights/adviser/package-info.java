/** Tests of advisers. */
@NullMarked
package cn.wuli.rights.adviser;

import org.jspecify.annotations.NullMarked;
