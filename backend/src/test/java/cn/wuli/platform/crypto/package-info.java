/** Tests of the encryption of fields. */
@NullMarked
package cn.wuli.platform.crypto;

import org.jspecify.annotations.NullMarked;
