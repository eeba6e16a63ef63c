/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.providers;

import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.UsedProvider;
import org.cytoloop.operations.chosen.Chosen;
import org.cytoloop.operations.chosen.ProviderNames;
import org.cytoloop.workspace.Study;

/** How what made something differs from what would make it now. */
final class Differences {
    private Differences() {}

    /**
     * Compares one provider.
     *
     * @param then what made it
     * @param byId false when nothing was chosen: then only another version of the same provider counts
     * @param staining whose choice holds
     * @return such as: the trainer "A" (a 1), but now the trainer "B" (b 1) is chosen; empty when it is the same, or
     *     nothing is known
     */
    static Optional<String> of(Study study, UsedProvider then, boolean byId, String staining) {
        if (byId) {
            List<String> now = Chosen.ids(study, then.kind(), staining);
            if (!now.isEmpty() && !now.contains(then.id())) {
                UsedProvider chosen = ProviderNames.now(then.kind(), now.get(0))
                        .orElseGet(() -> ProviderNames.remembered(study, then.kind(), now.get(0)));
                return Optional.of(
                        ProviderNames.words(then) + ", but " + ProviderNames.words(chosen) + " is to be used now");
            }
        }
        return version(then);
    }

    /** Another version of the same provider that is installed now. */
    static Optional<String> version(UsedProvider then) {
        return ProviderNames.now(then.kind(), then.id())
                .filter(now -> !then.version().isEmpty() && !now.version().equals(then.version()))
                .map(now -> ProviderNames.words(then) + ", of which version " + now.version() + " is installed now");
    }
}
