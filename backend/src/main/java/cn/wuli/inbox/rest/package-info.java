/** The inbox of the acting post. */
@NullMarked
package cn.wuli.inbox.rest;

import org.jspecify.annotations.NullMarked;
