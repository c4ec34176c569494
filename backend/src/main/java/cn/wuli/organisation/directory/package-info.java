/** The read side of the organisation: search, tree and page of a unit, today or as of a date. */
@NullMarked
package cn.wuli.organisation.directory;

import org.jspecify.annotations.NullMarked;
