/** Tests of service sessions. */
@NullMarked
package cn.wuli.rights.service;

import org.jspecify.annotations.NullMarked;
