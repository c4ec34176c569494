/** What operators see: health, figures and logs, none of them with personal data. */
@NullMarked
package cn.wuli.platform.observe;

import org.jspecify.annotations.NullMarked;
