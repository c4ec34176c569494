/** Tests of mediation. */
@NullMarked
package cn.wuli.rights.mediation;

import org.jspecify.annotations.NullMarked;
