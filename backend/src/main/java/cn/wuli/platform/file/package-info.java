/** Files that people upload or the system makes: checked by content, encrypted at rest, given out to whom they concern. */
@NullMarked
package cn.wuli.platform.file;

import org.jspecify.annotations.NullMarked;
