/** Lists with personal data leave the system only through here: for a purpose, approved, locked by a password, on record. */
@NullMarked
package cn.wuli.platform.export;

import org.jspecify.annotations.NullMarked;
