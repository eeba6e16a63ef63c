/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.labelling.language.Completion;
import org.cytoloop.rules.parts.Suggestion;

/** What could be typed into a condition, or be looked at. */
final class Completions {
    /** Unit of a plain number. */
    private static final String NO_UNIT = "1";

    private Completions() {}

    /** What a condition may go on with. */
    static List<Suggestion> at(FeatureSchema schema, String text, int caret) {
        if (schema == null) {
            return List.of();
        }
        return Completion.propose(text, caret, schema).stream()
                .map(proposal -> new Suggestion(
                        proposal.text(),
                        detail(proposal.unit(), proposal.description()),
                        proposal.start(),
                        proposal.end(),
                        proposal.text()))
                .toList();
    }

    /** Features with these words in their name or description, in order; all when there are none. */
    static List<Suggestion> features(FeatureSchema schema, String words) {
        List<Suggestion> found = new ArrayList<>();
        String[] searched = words.toLowerCase(Locale.ROOT).trim().split("\\s+");
        for (FeatureSpec spec : schema.specs()) {
            String all = (spec.name() + " " + spec.description()).toLowerCase(Locale.ROOT);
            if (List.of(searched).stream().allMatch(all::contains)) {
                String unit = spec.unit().equals(NO_UNIT) ? "" : spec.unit();
                found.add(new Suggestion(spec.name(), detail(unit, spec.description()), 0, 0, spec.name()));
            }
        }
        return found;
    }

    private static String detail(String unit, String description) {
        return unit.isEmpty() ? description : unit + "  \u00b7  " + description;
    }
}
