/** REST of the rights module. */
@NullMarked
package cn.wuli.rights.rest;

import org.jspecify.annotations.NullMarked;
