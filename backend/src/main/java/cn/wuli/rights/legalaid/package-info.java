/** 法律援助: a member's case, from his application to the outcome and his verdict on the help. */
@NullMarked
package cn.wuli.rights.legalaid;

import org.jspecify.annotations.NullMarked;
