/** 集体协商和集体合同: from the offer to talk to the vote of the congress, the filing and the end of the term. */
@NullMarked
package cn.wuli.rights.contract;

import org.jspecify.annotations.NullMarked;
