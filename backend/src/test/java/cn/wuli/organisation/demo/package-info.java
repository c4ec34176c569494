/** The accounts of the demo province. */
@NullMarked
package cn.wuli.organisation.demo;

import org.jspecify.annotations.NullMarked;
