/** Claims on mutual aid (互助申请): filed by a member, checked by his union, assessed, decided and paid by the union that runs the period. */
@NullMarked
package cn.wuli.assistance.mutual.claim;

import org.jspecify.annotations.NullMarked;
