/** 劳动法律监督: from a complaint about an employer to the opinion of the union and what the employer does about it. */
@NullMarked
package cn.wuli.rights.supervision;

import org.jspecify.annotations.NullMarked;
