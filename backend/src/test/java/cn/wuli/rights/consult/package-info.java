/** Tests of online advice. */
@NullMarked
package cn.wuli.rights.consult;

import org.jspecify.annotations.NullMarked;
