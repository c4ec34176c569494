/** Tests of paging. */
@NullMarked
package cn.wuli.platform.page;

import org.jspecify.annotations.NullMarked;
