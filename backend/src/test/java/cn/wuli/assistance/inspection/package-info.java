/** Samples and findings of the auditors. */
@NullMarked
package cn.wuli.assistance.inspection;

import org.jspecify.annotations.NullMarked;
