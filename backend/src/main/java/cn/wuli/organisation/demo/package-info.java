/** The organisation of the demo province: 111 universities and what belongs to them, with synthetic officers. */
@NullMarked
package cn.wuli.organisation.demo;

import org.jspecify.annotations.NullMarked;
