/** Tests of risks. */
@NullMarked
package cn.wuli.rights.risk;

import org.jspecify.annotations.NullMarked;
