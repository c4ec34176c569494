/** Checks of what the product is put into service with: it is tried, or held against the schema of its format and our rules. */
@NullMarked
package cn.wuli.deploy;

import org.jspecify.annotations.NullMarked;
