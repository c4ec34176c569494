/** Finds, counts and exports members under the acting post. */
@NullMarked
package cn.wuli.membership.search;

import org.jspecify.annotations.NullMarked;
