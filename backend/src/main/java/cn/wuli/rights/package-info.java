/** The rights of members (维权): concerns, mediation, legal aid, counselling. */
@NullMarked
package cn.wuli.rights;

import org.jspecify.annotations.NullMarked;
