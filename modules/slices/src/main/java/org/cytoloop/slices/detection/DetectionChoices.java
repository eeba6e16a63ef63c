/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.detection;

import java.util.Map;
import java.util.TreeMap;

/**
 * How cells were detected last in a study; in its lookup, and in the session.
 *
 * @param detector id of the detector
 * @param parameters values by parameter id
 */
record DetectionChoices(String detector, Map<String, String> parameters) {
    private static final String DETECTOR = "detector";
    private static final String PARAMETER = "parameter.";

    /** Keeps an unmodifiable copy. */
    DetectionChoices {
        parameters = Map.copyOf(parameters);
    }

    /** As texts. */
    Map<String, String> save() {
        Map<String, String> saved = new TreeMap<>();
        saved.put(DETECTOR, detector);
        parameters.forEach((id, value) -> saved.put(PARAMETER + id, value));
        return saved;
    }

    /** From texts; what is missing is empty. */
    static DetectionChoices of(Map<String, String> saved) {
        Map<String, String> parameters = new TreeMap<>();
        saved.forEach((key, value) -> {
            if (key.startsWith(PARAMETER)) {
                parameters.put(key.substring(PARAMETER.length()), value);
            }
        });
        return new DetectionChoices(saved.getOrDefault(DETECTOR, ""), parameters);
    }
}
