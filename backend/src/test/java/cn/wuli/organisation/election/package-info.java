/** Who is elected by a count. */
@NullMarked
package cn.wuli.organisation.election;

import org.jspecify.annotations.NullMarked;
