/** Tests of the overview. */
@NullMarked
package cn.wuli.rights.overview;

import org.jspecify.annotations.NullMarked;
