/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.cytoloop.engine.sampling.RegionSuggestions.Suggestion;
import org.cytoloop.workbench.stage.RegionMark;
import org.openide.util.NbBundle.Messages;

/** What the sampler draws over a slice: the rectangle of the batch in the strip, and suggested ones. */
@Messages({
    "# {0} - number of the batch",
    "# {1} - class it was given",
    "Regions_batchMark=Batch {0} {1}",
    "# {0} - cells that would be drawn",
    "# {1} - eligible cells",
    "# {2} - class to give",
    "Regions_suggestionTip=Click to draw {0,number} of {1,number} cells here as {2}",
    "Regions_ruleSays=the rule says"
})
final class Regions {
    private Regions() {}

    /** @param shown how a sentence may be shown now */
    static List<RegionMark> marks(
            String slice,
            SamplerView view,
            List<Suggestion> suggestions,
            DrawSettings settings,
            UnaryOperator<String> shown) {
        List<RegionMark> marks = new ArrayList<>();
        view.batch()
                .filter(batch -> batch.slice().equals(slice))
                .ifPresent(batch -> marks.add(new RegionMark(
                        batch.region(),
                        Bundle.Regions_batchMark(Long.toString(batch.id()), BatchStory.given(batch)),
                        BatchStory.of(view.current()),
                        RegionMark.Kind.BATCH)));
        String given =
                settings.byRule() ? Bundle.Regions_ruleSays() : settings.label().name();
        for (Suggestion suggestion : suggestions) {
            int drawn = Math.min(settings.count(), suggestion.eligible());
            marks.add(new RegionMark(
                    suggestion.region(),
                    shown.apply(suggestion.reason()),
                    Bundle.Regions_suggestionTip(drawn, suggestion.eligible(), given),
                    RegionMark.Kind.SUGGESTION));
        }
        return marks;
    }
}
