/** Units of the union, the two relations between them, terms and posts; the root package is what other modules may read. */
@NullMarked
package cn.wuli.organisation;

import org.jspecify.annotations.NullMarked;
