/** Makes the published contract say what the records mean: which fields are always there, and how problems look. */
@NullMarked
package cn.wuli.platform.contract;

import org.jspecify.annotations.NullMarked;
