/** Tests of counselling. */
@NullMarked
package cn.wuli.rights.counsel;

import org.jspecify.annotations.NullMarked;
