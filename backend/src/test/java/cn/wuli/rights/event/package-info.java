/** Tests of events. */
@NullMarked
package cn.wuli.rights.event;

import org.jspecify.annotations.NullMarked;
