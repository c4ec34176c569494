/** Tests of accounts and delegation. */
@NullMarked
package cn.wuli.platform.identity;

import org.jspecify.annotations.NullMarked;
