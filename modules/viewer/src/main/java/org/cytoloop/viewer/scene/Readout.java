/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.scene;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.cytoloop.core.model.Label;
import org.cytoloop.engine.evaluation.CallCertainty;
import org.openide.util.NbBundle.Messages;

/** The line that says what is under the mouse. */
@Messages({
    "# {0} - column",
    "# {1} - row",
    "Readout_px={0}, {1} px",
    "# {0} - column",
    "# {1} - row",
    "Readout_um={0}, {1} µm",
    "# {0} - number",
    "Readout_cell=cell {0}",
    "# {0} - p(ON)",
    "# {1} - certainty",
    "Readout_p=p(ON) {0}, {1} % certain",
    "# {0} - px²",
    "Readout_area=area {0} px²",
    "# {0} - px²",
    "# {1} - µm²",
    "Readout_areaUm=area {0} px² ({1} µm²)",
    "Readout_none=no label"
})
final class Readout {
    static final String GAP = "   ·   ";

    private Readout() {}

    /**
     * The place, in px and µm.
     *
     * @param pixelSizeUm NaN when unknown
     */
    static String place(double x, double y, double pixelSizeUm) {
        String px = Bundle.Readout_px((long) Math.floor(x), (long) Math.floor(y));
        return pixelSizeUm > 0
                ? px + GAP + Bundle.Readout_um(number(x * pixelSizeUm, 1), number(y * pixelSizeUm, 1))
                : px;
    }

    /** The grey value of each channel; a value that is not known yet shows as a dash. */
    static String values(List<String> channels, double[] values) {
        StringJoiner text = new StringJoiner("  ");
        for (int c = 0; c < channels.size() && c < values.length; c++) {
            text.add(channels.get(c) + " " + (Double.isNaN(values[c]) ? "–" : grey(values[c])));
        }
        return text.toString();
    }

    /**
     * A cell.
     *
     * @param number from 1
     * @param label null when it has none
     * @param pOn NaN when it has no call
     * @param threshold p(ON) from which a cell is called ON
     * @param area px², NaN when unknown
     */
    static String cell(int number, Label label, float pOn, double threshold, float area, double pixelSizeUm) {
        StringJoiner text = new StringJoiner("  ");
        text.add(Bundle.Readout_cell(Integer.toString(number)));
        text.add(label == null ? Bundle.Readout_none() : label.name());
        if (!Float.isNaN(pOn)) {
            text.add(Bundle.Readout_p(number(pOn, 2), number(100 * CallCertainty.of(pOn, threshold), 0)));
        }
        if (!Float.isNaN(area)) {
            text.add(
                    pixelSizeUm > 0
                            ? Bundle.Readout_areaUm(number(area, 0), number(area * pixelSizeUm * pixelSizeUm, 0))
                            : Bundle.Readout_area(number(area, 0)));
        }
        return text.toString();
    }

    /** The magnification: 100 % is one image px per px of the screen. */
    static String zoom(double scale, double deviceScale) {
        double percent = scale * deviceScale * 100;
        return number(percent, percent < 10 ? 1 : 0) + " %";
    }

    private static String grey(double value) {
        return value == Math.rint(value) ? number(value, 0) : number(value, Math.abs(value) < 10 ? 3 : 1);
    }

    private static String number(double value, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }
}
