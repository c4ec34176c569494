/** 送温暖、送清凉: campaigns that give money or goods to groups of members, by quota and from one fund. */
@NullMarked
package cn.wuli.assistance.campaign;

import org.jspecify.annotations.NullMarked;
