/** Makes every transaction act as exactly one post, and refuses to start on a schema that could leak. */
@NullMarked
package cn.wuli.platform.tenancy;

import org.jspecify.annotations.NullMarked;
