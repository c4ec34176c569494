/** Changes of the organisation: proposed with a basis document, decided by another person or by the managing union. */
@NullMarked
package cn.wuli.organisation.changing;

import org.jspecify.annotations.NullMarked;
