/** Demo data of the rights module. */
@NullMarked
package cn.wuli.rights.demo;

import org.jspecify.annotations.NullMarked;
