/** What the province and a campus see first: tiles, indicators, what is due. */
@NullMarked
package cn.wuli.organisation.home;

import org.jspecify.annotations.NullMarked;
