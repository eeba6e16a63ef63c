/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.cells;

import java.awt.Color;
import org.cytoloop.workbench.desk.DifferenceBoard;
import org.cytoloop.workbench.widgets.LabelColors;

/**
 * The marks of all kinds of cells for one magnification. Shapes differ as well as colours: ON is filled, OFF a ring,
 * UNSURE dashed; labels are larger and thicker than calls; what two rounds call differently has a sign. Immutable.
 */
final class MarkSet {
    /** Steps of opacity for calls. */
    static final int STEPS = 16;

    private static final Color PLAIN = new Color(0xD8D8D8);
    private static final double LEAST_OPACITY = 0.2;
    /** A smaller sign could not be told from another, logical px. */
    private static final double LEAST_SIGN = 4.5;

    private final double deviceScale;
    private final double radius;
    private final Mark plain;
    private final Mark[] callOn = new Mark[STEPS];
    private final Mark[] callOff = new Mark[STEPS];
    private final Mark labelOn;
    private final Mark labelOff;
    private final Mark labelUnsure;
    private final Mark noteOn;
    private final Mark noteOff;
    private final Mark gained;
    private final Mark lost;

    /**
     * @param deviceScale device px per logical px
     * @param radius radius of a usual cell when drawn as a stamp, device px
     */
    MarkSet(double deviceScale, double radius) {
        this.deviceScale = deviceScale;
        this.radius = radius;
        double thin = deviceScale;
        double rim = 0.6 * deviceScale;
        boolean small = radius < 2.5 * deviceScale;
        plain = Mark.of(
                new Mark.Brush(PLAIN, 0.65, rim),
                small ? 0.6 * radius : 0.8 * radius,
                small ? radius : thin,
                thin,
                0,
                0);
        for (int step = 0; step < STEPS; step++) {
            double opacity = LEAST_OPACITY + (1 - LEAST_OPACITY) * step / (STEPS - 1);
            callOn[step] = Mark.of(new Mark.Brush(LabelColors.ON, opacity, 0), radius, radius, 1.5 * thin, 0.16, 0);
            callOff[step] = Mark.of(
                    new Mark.Brush(LabelColors.OFF, opacity, 0),
                    radius,
                    Math.min(1.2 * thin, 0.6 * radius),
                    1.3 * thin,
                    0,
                    0);
        }
        double larger = radius + 1.4 * thin;
        labelOn = Mark.of(new Mark.Brush(LabelColors.ON, 1, rim), larger, larger, 2.6 * thin, 0.2, 0);
        labelOff = Mark.of(new Mark.Brush(LabelColors.OFF, 1, rim), larger, 1.9 * thin, 2.6 * thin, 0, 0);
        labelUnsure = Mark.of(new Mark.Brush(LabelColors.UNSURE, 1, rim), larger, 1.9 * thin, 2.4 * thin, 0, 8 * thin);
        double note = 2.2 * thin;
        noteOn = Mark.of(new Mark.Brush(LabelColors.ON, 1, rim), note, note, thin, 0, 0);
        noteOff = Mark.of(new Mark.Brush(LabelColors.OFF, 1, rim), note, note, thin, 0, 0);
        double sign = Math.max(LEAST_SIGN * deviceScale, larger);
        gained = Mark.flip(DifferenceBoard.GAINED, sign, 1.4 * deviceScale, 2.6 * thin);
        lost = Mark.flip(DifferenceBoard.LOST, sign, 1.4 * deviceScale, 2.6 * thin);
    }

    /** True when the set is made for these. */
    boolean isFor(double otherScale, double otherRadius) {
        return deviceScale == otherScale && radius == otherRadius;
    }

    /** A cell of which nothing is known or shown. */
    Mark plain() {
        return plain;
    }

    /**
     * A call.
     *
     * @param step opacity, 0 to {@link #STEPS} - 1
     */
    Mark call(boolean on, int step) {
        return on ? callOn[step] : callOff[step];
    }

    /** A label, one of {@link CellLook#ON}, {@link CellLook#OFF} and {@link CellLook#UNSURE}. */
    Mark label(byte label) {
        return switch (label) {
            case CellLook.ON -> labelOn;
            case CellLook.OFF -> labelOff;
            default -> labelUnsure;
        };
    }

    /** A dot in the middle of a labelled cell that the model calls otherwise; only its stamp is meant. */
    Mark note(boolean on) {
        return on ? noteOn : noteOff;
    }

    /** A call that differs between two rounds, {@link DifferenceBoard#GAINED} or {@link DifferenceBoard#LOST}. */
    Mark flip(byte flip) {
        return flip == DifferenceBoard.GAINED ? gained : lost;
    }
}
