/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.model;

import java.util.Locale;
import java.util.Optional;
import org.cytoloop.core.api.Stability;

/** What a person says of a cell for one staining. */
@Stability(value = Stability.Level.STABLE, since = "0.1")
public enum Label {
    /** Expresses the marker (shared detection), or is a real marker-positive cell (independent detection). */
    ON,
    /** Does not express the marker, or is a candidate to reject. */
    OFF,
    /** Cannot be told; kept, never trained on. */
    UNSURE;

    /** Reads "ON", "off", "Unsure"; empty when the text is none of them. */
    public static Optional<Label> parse(String text) {
        String word = text.trim().toUpperCase(Locale.ROOT);
        for (Label label : values()) {
            if (label.name().equals(word)) {
                return Optional.of(label);
            }
        }
        return Optional.empty();
    }
}
