/** The figures against the rules. */
@NullMarked
package cn.wuli.organisation.home;

import org.jspecify.annotations.NullMarked;
