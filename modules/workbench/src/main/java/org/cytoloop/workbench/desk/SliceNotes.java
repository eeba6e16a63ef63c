/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.desk;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Slices the user is warned of, each with a sentence on why: such as one unlike anything the classifier was trained on.
 * One module finds them; the list of slices and the counts mark them. For the EDT.
 */
public final class SliceNotes {
    private final Consumer<DeskChange> changes;
    private Map<String, String> notes = Map.of();

    SliceNotes(Consumer<DeskChange> changes) {
        this.changes = changes;
    }

    /** What is to be said of a slice; empty when nothing. */
    public Optional<String> of(String slice) {
        return Optional.ofNullable(notes.get(slice));
    }

    /** The slices with their sentences, ordered by name; unmodifiable. */
    public Map<String, String> all() {
        return notes;
    }

    /** Says this and nothing else. */
    public void set(Map<String, String> next) {
        if (!notes.equals(next)) {
            notes = Collections.unmodifiableMap(new TreeMap<>(next));
            changes.accept(DeskChange.SLICE_NOTES);
        }
    }
}
