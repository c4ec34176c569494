/** Plain SQL in the transaction at hand, for what entities do not fit: guarded functions of the database and projections. */
@NullMarked
package cn.wuli.platform.sql;

import org.jspecify.annotations.NullMarked;
