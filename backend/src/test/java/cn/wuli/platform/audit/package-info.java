/** Tests of the audit records. */
@NullMarked
package cn.wuli.platform.audit;

import org.jspecify.annotations.NullMarked;
