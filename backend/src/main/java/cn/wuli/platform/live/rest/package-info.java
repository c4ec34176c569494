/** The stream of live updates. */
@NullMarked
package cn.wuli.platform.live.rest;

import org.jspecify.annotations.NullMarked;
