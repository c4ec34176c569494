/** The hardship file of a family: declared, checked, visited, reviewed, published, active. */
@NullMarked
package cn.wuli.assistance.hardship;

import org.jspecify.annotations.NullMarked;
