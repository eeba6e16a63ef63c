/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Finding;
import org.cytoloop.workspace.journal.FindingPlace;
import org.cytoloop.workspace.journal.FindingState;

/** The answered questions at one moment. Immutable. */
final class FindingIndex {
    private final Map<String, List<Finding>> byStaining = new HashMap<>();
    private final Map<FindingPlace, Finding> places = new HashMap<>();

    private FindingIndex() {}

    static FindingIndex of(FindingState state) {
        FindingIndex index = new FindingIndex();
        for (Finding finding : state.all().values()) {
            index.byStaining
                    .computeIfAbsent(finding.staining(), s -> new ArrayList<>())
                    .add(finding);
        }
        index.byStaining.replaceAll((staining, findings) -> List.copyOf(findings));
        state.places().forEach((place, key) -> {
            if (place.detachedBy() == 0) {
                index.places.put(place, state.all().get(key));
            }
        });
        return index;
    }

    /** Oldest first. */
    List<Finding> of(String staining) {
        return byStaining.getOrDefault(staining, List.of());
    }

    /** The newest on a present cell whose label was not changed by other means since. */
    Optional<Finding> at(String staining, CellRef cell) {
        return Optional.ofNullable(places.get(FindingPlace.on(staining, cell)));
    }
}
