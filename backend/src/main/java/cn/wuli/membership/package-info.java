/** Persons as members of a union: who belongs to which unit, in what standing, since when. */
@NullMarked
package cn.wuli.membership;

import org.jspecify.annotations.NullMarked;
