/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.detectors;

import java.util.Locale;

/** Which way cells differ from what surrounds them. */
enum Polarity {
    /** Dark when most of the image is light and its structures are dark, else bright. */
    AUTO,
    /** Cells are brighter, as in fluorescence. */
    BRIGHT,
    /** Cells are darker, as in bright field. */
    DARK;

    /** The word used for it in parameters. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The polarity with the given word. */
    static Polarity of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
