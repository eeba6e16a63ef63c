/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.spi.guide;

import java.util.List;
import java.util.Objects;

/**
 * What to do next, why, and the buttons that do it.
 *
 * @param step the step of the loop it belongs to
 * @param priority the higher the sooner it is shown: 900 and more when nothing else makes sense before, 500 for the next
 *     step of the loop, 100 for what is good to know
 * @param topic what it is about, so that "not now" and "never" mean the same thing another day: stable, lower case, such
 *     as "weak-on"; may hold the name of a slice after a colon ("review:A2")
 * @param text what to do, one or two sentences
 * @param why what it is based on, with its numbers, and why that matters; several sentences
 * @param deeds what its buttons do, the first being what is advised
 */
public record Advice(Step step, int priority, String topic, String text, String why, List<Deed> deeds) {
    /** Keeps an unmodifiable copy; refuses an advice that says nothing. */
    public Advice {
        Objects.requireNonNull(step, "step");
        deeds = List.copyOf(deeds);
        if (topic.isBlank() || text.isBlank() || why.isBlank()) {
            throw new IllegalArgumentException("advice without topic, text or reason");
        }
    }
}
