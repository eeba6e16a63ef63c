/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.histogram;

import java.math.BigDecimal;
import org.cytoloop.charts.values.AxisScale;
import org.cytoloop.plots.scale.Steps;

/**
 * A threshold on its way: what it was, where it was taken hold of, and where it is when the mouse is elsewhere.
 *
 * @param grip what is held
 * @param before the threshold before it was moved
 * @param offset how far from the grip the mouse took hold, in pixels
 */
record Drag(Grip grip, ThresholdMark before, double offset) {
    /** Takes hold of a grip. */
    static Drag begin(Grip grip, ThresholdMark mark, double x, AxisScale scale) {
        return new Drag(grip, mark, x - scale.pinned(Grip.edge(mark, grip.part())));
    }

    /** The threshold with the mouse at a place, rounded to what a pixel can tell; it stays in what is shown. */
    ThresholdMark at(double x, AxisScale scale) {
        BigDecimal step = Steps.atMost(scale.perPixel());
        double there = Steps.round(scale.span().clamp(scale.value(x - offset)), step);
        return switch (grip.part()) {
            case LINE -> before.at(there, before.band());
            case LOWER -> before.at(before.value(), Math.max(0, Steps.round(before.value() - there, step)));
            case UPPER -> before.at(before.value(), Math.max(0, Steps.round(there - before.value(), step)));
        };
    }

    /** The threshold with its line where it was and a band that reaches as far as the mouse was moved. */
    ThresholdMark band(double x, AxisScale scale) {
        BigDecimal step = Steps.atMost(scale.perPixel());
        double reach = Math.abs(x - offset - scale.pinned(before.value())) * scale.perPixel();
        return before.at(before.value(), Steps.round(reach, step));
    }

    /**
     * The threshold after some presses of an arrow key: a press moves by about two pixels.
     *
     * @param line how many presses to the right; negative to the left
     * @param band how many presses wider; negative narrower
     */
    static ThresholdMark nudge(ThresholdMark mark, int line, int band, AxisScale scale) {
        BigDecimal step = Steps.atMost(2 * scale.perPixel());
        double value = line == 0 ? mark.value() : Steps.round(mark.value() + line * step.doubleValue(), step);
        double width =
                band == 0 ? mark.band() : Math.max(0, Steps.round(mark.band() + band * step.doubleValue(), step));
        return mark.at(value, width);
    }
}
