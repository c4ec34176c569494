/** The directory, the import, the changes and the terms of unions. */
@NullMarked
package cn.wuli.organisation;

import org.jspecify.annotations.NullMarked;
