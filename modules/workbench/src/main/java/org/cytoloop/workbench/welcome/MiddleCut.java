/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.welcome;

import java.awt.FontMetrics;

/** Shortens paths in the middle, where they say least. */
final class MiddleCut {
    private static final String DOTS = "…";

    private MiddleCut() {}

    /**
     * The text, without as much of its middle as does not fit.
     *
     * @param room px
     */
    static String fit(String text, FontMetrics metrics, int room) {
        if (metrics.stringWidth(text) <= room) {
            return text;
        }
        int most = text.length() - 1;
        int least = 0;
        while (least < most) {
            int kept = (least + most + 1) / 2;
            if (metrics.stringWidth(cut(text, kept)) <= room) {
                least = kept;
            } else {
                most = kept - 1;
            }
        }
        return cut(text, least);
    }

    /** Keeps so many characters, more of the end than of the beginning. */
    private static String cut(String text, int kept) {
        int head = kept / 3;
        return text.substring(0, head) + DOTS + text.substring(text.length() - (kept - head));
    }
}
