/** Optimistic locking as the client sees it: versions in views, If-Match on changes. */
@NullMarked
package cn.wuli.platform.version;

import org.jspecify.annotations.NullMarked;
