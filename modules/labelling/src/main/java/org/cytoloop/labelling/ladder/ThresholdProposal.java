/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.ladder;

import org.cytoloop.core.task.ProblemException;

/**
 * A threshold proposed from labelled cells, such as {@code cFos.snr >= 2.5 ± 0.3}. Immutable.
 *
 * @param value the threshold, rounded to readable digits
 * @param band half the width of the grey band, 0 for none; rounded
 * @param onAbove true when ON cells lie above it ({@code >=}), false when they lie below ({@code <})
 * @param onRight number of ON cells on the ON side, those in the grey band included
 * @param on number of ON cells
 * @param offRight number of OFF cells on the OFF side, those in the grey band included
 * @param off number of OFF cells
 * @param grey number of ON and OFF cells in the grey band
 */
public record ThresholdProposal(
        double value, double band, boolean onAbove, int onRight, int on, int offRight, int off, int grey) {
    private static final int FEWEST = 3;
    /** Two values of one sign that differ by more than this factor are halved on a logarithmic scale. */
    private static final double WIDE = 4;
    /** Rounding may move a threshold between two cells by this part of their distance. */
    private static final double SLACK = 1 / 6.0;
    /** Rounding may cost this much balanced accuracy. */
    private static final double LOSS = 0.002;
    /** Labels are mixed where this share of them, up to one minus it, is ON. */
    private static final double CLEAR = 0.1;
    /** The grey band catches this share of what lies on the wrong side where labels are mixed. */
    private static final double ERRORS_IN_GREY = 2 / 3.0;
    /** A grey band that holds more of the labels than this says nothing. */
    private static final double MOST_GREY = 1 / 3.0;

    private static final double BAND_SLACK = 0.15;

    /** Mean of the shares of ON and of OFF cells that lie on their side, 0 to 1. */
    public double balancedAccuracy() {
        return (onRight / (double) on + offRight / (double) off) / 2;
    }

    /**
     * From two example cells on either side: halfway between them, in between by ratio when one is more than four times
     * the other, rounded to as few digits as still leave it near the middle. Without a grey band.
     *
     * @param on value of a cell that is just ON
     * @param off value of a cell that is just OFF
     * @param onAbove true when the condition is that ON lies above
     * @throws ProblemException when they are equal, not numbers, or the wrong way round, with a sentence that says so
     */
    public static ThresholdProposal between(double on, double off, boolean onAbove) throws ProblemException {
        if (!Double.isFinite(on) || !Double.isFinite(off)) {
            throw new ProblemException("The " + (Double.isFinite(on) ? "OFF" : "ON")
                    + " example has no value of this feature; choose another cell or another feature.");
        }
        if (on == off) {
            throw new ProblemException("Both examples have the value " + shown(on)
                    + ", so no threshold parts them; choose other cells or another feature.");
        }
        if (on > off != onAbove) {
            throw new ProblemException("The ON example (" + shown(on) + ") lies " + (onAbove ? "below" : "above")
                    + " the OFF example (" + shown(off) + "), but ON is to lie " + (onAbove ? "above" : "below")
                    + "; exchange the two or turn the comparison round.");
        }
        double low = Math.min(on, off);
        double high = Math.max(on, off);
        boolean ratio = low > 0 && high > WIDE * low || high < 0 && low < WIDE * high;
        double middle = ratio ? Math.copySign(Math.sqrt(low * high), low) : low + (high - low) / 2;
        double value = ReadableNumber.round(
                middle,
                rounded -> rounded > low && rounded < high && offset(rounded, middle, low, high, ratio) <= SLACK);
        return new ThresholdProposal(value, 0, onAbove, 1, 1, 1, 1, 0);
    }

    /** How far a threshold is from the middle, in parts of the distance between the two cells. */
    private static double offset(double value, double middle, double low, double high, boolean ratio) {
        return ratio
                ? Math.abs(Math.log(value / middle) / Math.log(high / low))
                : Math.abs(value - middle) / (high - low);
    }

    private static String shown(double value) {
        return ReadableNumber.text(
                ReadableNumber.round(value, rounded -> Math.abs(rounded - value) <= 1e-3 * Math.abs(value)));
    }

    /**
     * From all labels: the threshold with the best balanced accuracy, rounded where that costs next to nothing, with a
     * grey band where labels are really mixed. They are where the share of ON labels, smoothed so that it only rises
     * along the feature (isotonic regression), lies between {@code 10 %} and {@code 90 %}. The band is so wide that it
     * holds two thirds of the labels there that are on the wrong side of the threshold; so neither a stray label nor a
     * long tail stretches it. It never holds more than a third of all labels, and is 0 when they part cleanly but for
     * strays.
     *
     * @param on values of the ON cells; NaN are left out
     * @param off values of the OFF cells; NaN are left out
     * @param onAbove true when the condition is that ON lies above
     * @throws ProblemException when there are too few of either, or the labels lie the other way round
     */
    public static ThresholdProposal fromLabels(float[] on, float[] off, boolean onAbove) throws ProblemException {
        BestCut cut = new BestCut(on, off, onAbove);
        if (cut.on() < FEWEST || cut.off() < FEWEST) {
            throw new ProblemException("A threshold needs at least " + FEWEST + " ON and " + FEWEST
                    + " OFF labels with a value of this feature; there are " + cut.on() + " and " + cut.off()
                    + ": label more cells.");
        }
        if (Double.isNaN(cut.value())) {
            throw new ProblemException(
                    "All labelled cells have the same value of this feature; choose another feature.");
        }
        BestCut turned = new BestCut(on, off, !onAbove);
        if (turned.best() > cut.best()) {
            throw new ProblemException("The ON cells lie mostly " + (onAbove ? "below" : "above")
                    + " the OFF cells, but ON is to lie " + (onAbove ? "above" : "below")
                    + "; turn the comparison round or choose another feature.");
        }
        double value = ReadableNumber.round(cut.value(), rounded -> cut.accuracy(rounded) >= cut.best() - LOSS);
        double band = band(cut, value);
        int grey = band > 0 ? cut.within(value - band, value + band) : 0;
        return new ThresholdProposal(
                value, band, onAbove, cut.onRight(value), cut.on(), cut.offRight(value), cut.off(), grey);
    }

    private static double band(BestCut cut, double value) {
        MixedZone mixed = cut.mixed(CLEAR);
        double reach = cut.reach(value, mixed, ERRORS_IN_GREY);
        // below the limit there is room for rounding
        double half = Math.min(reach, (1 - BAND_SLACK) * cut.nearest(value, MOST_GREY));
        int most = (int) (MOST_GREY * (cut.on() + cut.off()));
        return ReadableNumber.round(
                half,
                rounded -> Math.abs(rounded - half) <= BAND_SLACK * half
                        && cut.within(value - rounded, value + rounded) <= most);
    }

    /** As it is written in a rule: ">= 2.5 ± 0.3". */
    public String condition() {
        return (onAbove ? ">= " : "< ")
                + ReadableNumber.text(value)
                + (band > 0 ? " ± " + ReadableNumber.text(band) : "");
    }

    /** The proposal in words, with its counts: ">= 2.5 ± 0.3: 96 of 100 ON and 180 of 200 OFF cells lie on their side". */
    public String sentence() {
        if (on == 1 && off == 1) {
            return condition() + ": halfway between the two cells";
        }
        String counts = condition() + ": " + onRight + " of " + on + " ON and " + offRight + " of " + off
                + " OFF cells lie on their side";
        return grey == 0 ? counts : counts + ", " + grey + " in the grey band";
    }
}
