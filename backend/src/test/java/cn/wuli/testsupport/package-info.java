/** What all tests share: the database, tokens, and a small province to act in. */
@NullMarked
package cn.wuli.testsupport;

import org.jspecify.annotations.NullMarked;
