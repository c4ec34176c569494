/** The people of a union: who can be put into an office, and who holds which. */
@NullMarked
package cn.wuli.organisation.officer;

import org.jspecify.annotations.NullMarked;
