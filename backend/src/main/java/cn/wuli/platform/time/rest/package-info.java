/** The calendar of working days, for date pickers and deadlines. */
@NullMarked
package cn.wuli.platform.time.rest;

import org.jspecify.annotations.NullMarked;
