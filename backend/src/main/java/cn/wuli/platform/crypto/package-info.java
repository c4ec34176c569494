/** Encryption of personal data by field, blind indexes for equality search, masks, and the record of who looked. */
@NullMarked
package cn.wuli.platform.crypto;

import org.jspecify.annotations.NullMarked;
