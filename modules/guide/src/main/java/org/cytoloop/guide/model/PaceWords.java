/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guide.model;

import java.util.ArrayList;
import java.util.List;
import org.cytoloop.spi.guide.Situation;
import org.openide.util.NbBundle.Messages;

/** How fast it goes, in one line. */
@Messages({
    "# {0} - labels",
    "PaceWords_labels={0} labels a minute",
    "# {0} - minutes",
    "PaceWords_since={0} min since the start",
    "# {0} - minutes",
    "PaceWords_model=first round after {0} min"
})
public final class PaceWords {
    private PaceWords() {}

    /** Labels per minute, minutes since the start, minutes to the first round, as far as known; may be empty. */
    public static String of(Situation.Pace pace) {
        List<String> words = new ArrayList<>();
        if (!Double.isNaN(pace.labelsPerMinute())) {
            words.add(Bundle.PaceWords_labels(round(pace.labelsPerMinute())));
        }
        if (!Double.isNaN(pace.minutesSinceStart())) {
            words.add(Bundle.PaceWords_since(round(pace.minutesSinceStart())));
        }
        if (!Double.isNaN(pace.minutesToModel())) {
            words.add(Bundle.PaceWords_model(round(pace.minutesToModel())));
        }
        return String.join(" \u00B7 ", words);
    }

    private static String round(double value) {
        return value > 0 && value < 1 ? "<1" : Long.toString(Math.round(value));
    }
}
