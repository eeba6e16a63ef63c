/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.model;

import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.Rule;
import org.cytoloop.labelling.rules.RuleDifference;
import org.openide.util.NbBundle.Messages;

/** What a version changed, in words. */
@Messages({"VersionDifference_first=The first version.", "VersionDifference_same=Says the same as the one before."})
final class VersionDifference {
    private VersionDifference() {}

    static List<String> words(Optional<Rule> before, Rule rule) {
        if (before.isEmpty()) {
            return List.of(Bundle.VersionDifference_first());
        }
        List<String> words = RuleDifference.between(before.get(), rule);
        return words.isEmpty() ? List.of(Bundle.VersionDifference_same()) : words;
    }
}
