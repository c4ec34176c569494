/** 普法和维权活动: what a union did for the rights of all its members, held and still to come. */
@NullMarked
package cn.wuli.rights.event;

import org.jspecify.annotations.NullMarked;
