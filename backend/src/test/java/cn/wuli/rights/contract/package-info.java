/** Tests of collective contracts. */
@NullMarked
package cn.wuli.rights.contract;

import org.jspecify.annotations.NullMarked;
