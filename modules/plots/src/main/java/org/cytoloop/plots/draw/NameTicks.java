/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.draw;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import org.cytoloop.plots.letters.Lettering;
import org.cytoloop.plots.scale.Scale;
import org.cytoloop.plots.scale.Tick;

/**
 * Names along a level axis: level where they fit, else aslant; shortened, and only every so many where there are more
 * than can be read.
 *
 * @param ticks the names that are written, shortened
 * @param slanted true when they are written aslant
 * @param height how much room they take
 */
record NameTicks(List<Tick> ticks, boolean slanted, double height) {
    /** Slope of names that do not fit level, anticlockwise in radians. */
    static final double SLOPE = Math.PI / 4;

    private static final double AIR = 8;
    private static final double SHORTEST = 44;
    private static final double LEAST_HEIGHT = 150;

    /** @param most how high they may be at most */
    static NameTicks of(List<String> names, Scale scale, Lettering letters, Font font, double most) {
        int first = (int) Math.max(0, Math.ceil(scale.low()));
        int last = (int) Math.min(names.size() - 1.0, Math.floor(scale.high()));
        double room = scale.length() / (scale.high() - scale.low());
        double widest = 0;
        for (int i = first; i <= last; i++) {
            widest = Math.max(widest, letters.width(names.get(i), font));
        }
        double line = letters.height(font);
        double longest = Math.min(widest, (most - line * 0.7) / Math.sin(SLOPE));
        // aslant only where more of a name can be read so
        if (widest + AIR <= room || longest <= room - AIR || most * 4 < LEAST_HEIGHT) {
            int step = (int) Math.max(1, Math.ceil((Math.min(widest, SHORTEST) + AIR) / room));
            return new NameTicks(some(names, first, last, step, room * step - AIR, letters, font), false, line);
        }
        int step = (int) Math.max(1, Math.ceil(line * 1.15 / room));
        List<Tick> ticks = some(names, first, last, step, longest, letters, font);
        return new NameTicks(ticks, true, longest * Math.sin(SLOPE) + line * 0.7);
    }

    private static List<Tick> some(
            List<String> names, int first, int last, int step, double room, Lettering letters, Font font) {
        List<Tick> ticks = new ArrayList<>();
        int start = step == 1 ? first : (int) (Math.ceil(first / (double) step) * step);
        for (int i = start; i <= last; i += step) {
            ticks.add(new Tick(i, letters.shortenedName(names.get(i), font, room)));
        }
        return ticks;
    }
}
