/** Tests of claims that need no database. */
@NullMarked
package cn.wuli.assistance.mutual.claim;

import org.jspecify.annotations.NullMarked;
