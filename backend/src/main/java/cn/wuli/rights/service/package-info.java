/** 维权服务场次: sessions of a law firm that a superior offers and a union below books. */
@NullMarked
package cn.wuli.rights.service;

import org.jspecify.annotations.NullMarked;
