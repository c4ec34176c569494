/** Committees of a unit (委员会): who sits in them from when to when. */
@NullMarked
package cn.wuli.organisation.body;

import org.jspecify.annotations.NullMarked;
