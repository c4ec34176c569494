/** The session of the person who signed in: who, which posts, which permissions. */
@NullMarked
package cn.wuli.platform.access.rest;

import org.jspecify.annotations.NullMarked;
