package cn.wuli.assistance.mutual.sample;

import cn.wuli.assistance.mutual.Terms;
import cn.wuli.platform.money.Money;

/**
 * By which numbers a sample is drawn.
 *
 * @param sharePpm of the decided claims that are drawn at random, in millionths
 * @param valueAbove whatever was awarded above it is in the sample
 * @param variancePpm of the assessment, in millionths: whatever was cut by more is in the sample
 */
record SampleRules(long sharePpm, Money valueAbove, long variancePpm) {
    static final long WHOLE = 1_000_000;

    private static final int PPM_DIGITS = 6;

    static SampleRules of(Terms terms) {
        return new SampleRules(
                ppm(terms, "sample-share"), terms.money("sample-value-above"), ppm(terms, "sample-variance-above"));
    }

    /** Rounded up: of a few claims one is looked at. */
    int randomSize(int population) {
        return Math.toIntExact((population * sharePpm + WHOLE - 1) / WHOLE);
    }

    private static long ppm(Terms terms, String code) {
        return terms.decimal(code).movePointRight(PPM_DIGITS).longValue();
    }
}
