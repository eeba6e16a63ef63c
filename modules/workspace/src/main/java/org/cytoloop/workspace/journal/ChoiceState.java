/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.journal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.model.ProviderChoice;
import org.cytoloop.workspace.Choices.Place;

/** Which providers are chosen at one moment, in no table. Not thread-safe. */
public final class ChoiceState {
    private final Map<Place, ProviderChoice> choices = new HashMap<>();

    void apply(Change.OfChoice change) {
        if (change.after() == null) {
            choices.remove(change.place());
        } else {
            choices.put(change.place(), change.after());
        }
    }

    /** What is chosen at a place. */
    public Optional<ProviderChoice> at(Place place) {
        return Optional.ofNullable(choices.get(place));
    }

    /** All that is chosen; a copy. */
    public Map<Place, ProviderChoice> all() {
        return Map.copyOf(choices);
    }

    boolean isEqual(ChoiceState other) {
        return choices.equals(other.choices);
    }

    /** Everything by a name of its own, for telling what differs. */
    void flatten(Map<String, Object> all) {
        choices.forEach((place, choice) -> all.put("choice of " + place.kind() + " for " + place.staining(), choice));
    }
}
