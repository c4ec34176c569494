/** Help for families in hardship (帮扶): files, visits, notices, grants. */
@NullMarked
package cn.wuli.assistance;

import org.jspecify.annotations.NullMarked;
