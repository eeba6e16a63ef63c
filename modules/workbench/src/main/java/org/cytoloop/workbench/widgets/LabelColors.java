/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.widgets;

import java.awt.Color;
import org.cytoloop.core.model.Label;

/**
 * The colours of labels and calls, from the palette of Okabe and Ito, which colour-blind readers can tell apart
 * (https://jfly.uni-koeln.de/color/). Shapes differ too: ON filled, OFF a ring, UNSURE dashed.
 */
public final class LabelColors {
    /** Cells that express the marker. */
    public static final Color ON = new Color(0xE69F00);
    /** Cells that do not. */
    public static final Color OFF = new Color(0x56B4E9);
    /** Cells nobody can tell. */
    public static final Color UNSURE = new Color(0x999999);
    /** What is selected; drawn with a dark rim. */
    public static final Color SELECTION = Color.WHITE;
    /** Cells called ON by the newer of two rounds only. */
    public static final Color GAINED = new Color(0x009E73);
    /** Cells called ON by the older of two rounds only. */
    public static final Color LOST = new Color(0xCC79A7);

    private LabelColors() {}

    /** The colour of a label. */
    public static Color of(Label label) {
        return switch (label) {
            case ON -> ON;
            case OFF -> OFF;
            case UNSURE -> UNSURE;
        };
    }
}
