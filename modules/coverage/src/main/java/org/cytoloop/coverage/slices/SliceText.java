/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.coverage.slices;

import java.util.Locale;
import org.cytoloop.coverage.watch.FoundReach;
import org.cytoloop.coverage.watch.ReachWatch;
import org.cytoloop.operations.training.BalancePlan;
import org.cytoloop.scoring.reach.ReachReport;
import org.cytoloop.scoring.reach.SliceFinding;
import org.cytoloop.workspace.SampleCounts;
import org.openide.util.NbBundle.Messages;

/** Says what the table of slices stands for, and what makes a slice foreign. */
@Messages({
    "# {0} - round",
    "# {1} - staining",
    "# {2} - samples",
    "SliceText_round=Round {0} of {1}, {2} labelled cells. ",
    "# {0} - number of slices",
    "SliceText_none=None of {0} slices is unlike the training set.",
    "# {0} - number of foreign slices",
    "# {1} - number of slices",
    "SliceText_some={0} of {1} slices are unlike anything trained on: look at them before their counts are believed.",
    "# {0} - number of slices",
    "SliceText_one=One of {0} slices is unlike anything trained on: look at it before its counts are believed.",
    "SliceText_stale=Labels changed since: train again.",
    "# {0} - round",
    "SliceText_newer=Round {0} is the current one by now.",
    "SliceText_usual=Nothing about this slice is out of the ordinary.",
    "SliceText_trained=Cells of this slice were trained on.",
    "# {0} - feature",
    "# {1} - value",
    "# {2} - low",
    "# {3} - high",
    "# {4} - description",
    "SliceText_driver={0}: {1}, on training slices {2} to {3}. {4}"
})
final class SliceText {
    private SliceText() {}

    /** What the table stands for, in a line. */
    static String head(FoundReach found) {
        ReachReport report = found.report();
        int foreign = report.foreign().size();
        int all = report.slices().size();
        String what;
        if (foreign == 0) {
            what = Bundle.SliceText_none(all);
        } else {
            what = foreign == 1 ? Bundle.SliceText_one(all) : Bundle.SliceText_some(foreign, all);
        }
        return Bundle.SliceText_round(
                        Integer.toString(found.round().number()),
                        found.round().staining(),
                        Integer.toString(report.samples()))
                + what;
    }

    /** Why what is shown may not be true any more; an empty string when it is. */
    static String stale(ReachWatch watch, FoundReach found) {
        int current = watch.round().map(round -> round.number()).orElse(0);
        if (current != found.round().number()) {
            return Bundle.SliceText_newer(Integer.toString(current));
        }
        SampleCounts counts =
                watch.study().study().sampleCounts(watch.study().staining().name());
        return BalancePlan.fits(found.round(), counts) ? "" : Bundle.SliceText_stale();
    }

    /** Everything about a slice. */
    static String details(SliceFinding finding) {
        if (!finding.foreign()) {
            return finding.trained() ? Bundle.SliceText_trained() : Bundle.SliceText_usual();
        }
        StringBuilder text = new StringBuilder(finding.sentence()).append('\n');
        for (SliceFinding.Driver driver : finding.drivers()) {
            text.append('\n')
                    .append(Bundle.SliceText_driver(
                            driver.feature(),
                            figure(driver.value()),
                            figure(driver.low()),
                            figure(driver.high()),
                            driver.description()));
        }
        return text.toString();
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, Math.abs(value) >= 100 ? "%.0f" : "%.3g", value);
    }
}
