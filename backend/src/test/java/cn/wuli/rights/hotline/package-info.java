/** Tests of hotlines. */
@NullMarked
package cn.wuli.rights.hotline;

import org.jspecify.annotations.NullMarked;
