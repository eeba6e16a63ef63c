/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.scale;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Chooses round numbers along an axis: as many as there is room for. */
public final class Ticks {
    private static final int[][] ROUND = {{1, 2, 5}, {1, 3}, {1}};
    private static final int FEWEST = 3;
    private static final int MOST = 200;

    private Ticks() {}

    /**
     * Numbers of an axis.
     *
     * @param scale the axis
     * @param whole true when there is nothing between whole numbers
     * @param percent true when shares are to be written in percent
     * @param room room that the text of a tick needs along the axis, in the scale's drawn unit
     */
    public static List<Tick> of(Scale scale, boolean whole, boolean percent, ToDoubleFunction<String> room) {
        if (scale.logarithmic()) {
            List<Tick> ticks = new ArrayList<>();
            for (double value : logarithmic(
                    StrictMath.log10(scale.low()),
                    StrictMath.log10(scale.high()),
                    scale.length(),
                    number -> room.applyAsDouble(NumberText.of(number)))) {
                ticks.add(new Tick(value, NumberText.of(value)));
            }
            return ticks;
        }
        double span = scale.high() - scale.low();
        BigDecimal step = Steps.atLeast(Math.max(whole ? 1 : 0, span / MOST));
        List<Tick> ticks = even(scale, step, percent);
        while (tight(ticks, step.doubleValue() / span * scale.length(), room)) {
            step = Steps.atLeast(step.doubleValue() * 1.5);
            ticks = even(scale, step, percent);
        }
        return ticks;
    }

    private static boolean tight(List<Tick> ticks, double apart, ToDoubleFunction<String> room) {
        return ticks.size() > 1
                && ticks.stream()
                                .mapToDouble(tick -> room.applyAsDouble(tick.text()))
                                .max()
                                .orElse(0)
                        > apart;
    }

    private static List<Tick> even(Scale scale, BigDecimal step, boolean percent) {
        List<Tick> ticks = new ArrayList<>();
        double size = step.doubleValue();
        long first = (long) Math.ceil(scale.low() / size - 1e-9);
        for (long i = first; i * size <= scale.high() + 1e-9 * size && ticks.size() <= MOST; i++) {
            double value = step.multiply(BigDecimal.valueOf(i)).doubleValue();
            ticks.add(new Tick(value, text(value, step, percent)));
        }
        return ticks;
    }

    private static String text(double value, BigDecimal step, boolean percent) {
        return percent ? NumberText.of(value * 100, step.movePointRight(2)) + "\u00a0%" : NumberText.of(value, step);
    }

    /**
     * Numbers for a logarithmic axis: 1, 2, 5 of each decade, or fewer where there is little room; nearly even ones
     * within less than a decade.
     *
     * @param low decadic logarithm of its beginning
     * @param high decadic logarithm of its end
     * @param length its length
     * @param room length that the text of a number takes, with the air beside it
     */
    public static List<Double> logarithmic(double low, double high, double length, ToDoubleFunction<Double> room) {
        List<Double> fewer = List.of();
        for (int[] round : ROUND) {
            fewer = decades(low, high, round);
            if (fewer.size() < FEWEST) {
                return within(StrictMath.pow(10, low), StrictMath.pow(10, high));
            }
            double needed = fewer.stream().mapToDouble(room::applyAsDouble).sum();
            // numbers are not evenly apart: a gap from 2 to 5 is wider than one from 5 to 10
            if (needed * 1.15 < length) {
                return fewer;
            }
        }
        return fewer;
    }

    private static List<Double> decades(double low, double high, int[] round) {
        List<Double> values = new ArrayList<>();
        for (int power = (int) Math.floor(low); power <= high; power++) {
            for (int times : round) {
                double value =
                        BigDecimal.valueOf(times).scaleByPowerOfTen(power).doubleValue();
                double place = StrictMath.log10(value);
                if (place >= low - 1e-9 && place <= high + 1e-9) {
                    values.add(value);
                }
            }
        }
        return values;
    }

    /** Less than a decade is nearly even. */
    private static List<Double> within(double low, double high) {
        BigDecimal step = Steps.atMost((high - low) / FEWEST);
        List<Double> values = new ArrayList<>();
        double size = step.doubleValue();
        for (double value = Math.ceil(low / size) * size; value <= high; value += size) {
            double round = Steps.round(value, step);
            if (round > 0) {
                values.add(round);
            }
        }
        return values;
    }
}
