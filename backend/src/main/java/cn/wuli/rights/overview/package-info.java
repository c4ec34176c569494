/** 维权概况: how much there was of each matter, by union and year, of which no number speaks of few people. */
@NullMarked
package cn.wuli.rights.overview;

import org.jspecify.annotations.NullMarked;
