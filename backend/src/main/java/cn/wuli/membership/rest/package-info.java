/** Members over HTTP. */
@NullMarked
package cn.wuli.membership.rest;

import org.jspecify.annotations.NullMarked;
