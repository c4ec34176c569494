/** What is missing in the organisation: links upward (断线), full-time officers. */
@NullMarked
package cn.wuli.organisation.gap;

import org.jspecify.annotations.NullMarked;
