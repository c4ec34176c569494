/** 在线法律咨询: questions of members to the desk of a union, and what is published of the answers. */
@NullMarked
package cn.wuli.rights.consult;

import org.jspecify.annotations.NullMarked;
