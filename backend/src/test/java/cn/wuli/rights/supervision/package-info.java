/** Tests of labour supervision. */
@NullMarked
package cn.wuli.rights.supervision;

import org.jspecify.annotations.NullMarked;
