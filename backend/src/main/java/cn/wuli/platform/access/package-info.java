/** Says what the acting post may do: the matrix of posts and actions, and the open exceptions. */
@NullMarked
package cn.wuli.platform.access;

import org.jspecify.annotations.NullMarked;
