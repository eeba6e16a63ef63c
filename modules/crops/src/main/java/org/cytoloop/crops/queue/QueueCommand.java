/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.crops.queue;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import javax.swing.KeyStroke;

/**
 * Something more that can be done with the cell of a queue, as a button.
 *
 * @param name name of the button for journeys, such as "contradictions.keep"
 * @param text its text, with {@code &} before its mnemonic
 * @param tooltip what it does, without its key
 * @param key its key within the queue; empty for none
 * @param action does it; true when the cell is settled by that, so that the queue goes on
 */
public record QueueCommand(
        String name, String text, String tooltip, Optional<KeyStroke> key, Predicate<QueueItem> action) {
    /** Refuses what is missing. */
    public QueueCommand {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(tooltip, "tooltip");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(action, "action");
    }
}
