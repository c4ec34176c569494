/** Tests of legal aid. */
@NullMarked
package cn.wuli.rights.legalaid;

import org.jspecify.annotations.NullMarked;
