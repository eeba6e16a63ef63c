/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer.model;

import org.cytoloop.core.model.Slice;
import org.cytoloop.workspace.SampleCounts;
import org.cytoloop.workspace.Study;
import org.openide.util.NbBundle.Messages;

/**
 * Whether a staining can be trained, and what would help.
 *
 * @param on number of ON samples
 * @param off number of OFF samples
 * @param problem why it cannot be trained, in a sentence that says what to do; empty when it can
 * @param advice what would help; may be empty
 */
@Messages({
    "Readiness_noSlices=There are no slices yet: add images first (File > Add Images).",
    "Readiness_noCells=There are no cells yet: detect them first (Slice > Detect Cells).",
    "Readiness_noSamples=There are no samples yet: label some ON and some OFF cells first.",
    "Readiness_onlyOn=There are only ON samples so far: label some OFF cells too.",
    "Readiness_onlyOff=There are only OFF samples so far: label some ON cells too.",
    "# {0} - number of samples",
    "Readiness_first=about {0} advised for a first round",
    "# {0} - class",
    "Readiness_uneven=few {0} samples: more of them help most",
    "# {0} - number of samples",
    "Readiness_enough=beyond {0}, hard cells and care help more than numbers"
})
public record Readiness(int on, int off, String problem, String advice) {
    /** Number of samples with which a first round is advised. */
    public static final int FIRST_ROUND = 200;
    /** Number of samples from which more of the same rarely help. */
    public static final int PLATEAU = 2000;

    private static final int UNEVEN = 4;

    /** Nothing is known. */
    static final Readiness NONE = new Readiness(0, 0, "", "");

    /** What is so in a study at this moment; quick, from memory. */
    static Readiness of(Study study, String staining) {
        SampleCounts counts = study.sampleCounts(staining);
        int on = counts.on();
        int off = counts.off();
        return new Readiness(on, off, problem(study, on, off), advice(on, off));
    }

    private static String problem(Study study, int on, int off) {
        if (study.slices().isEmpty()) {
            return Bundle.Readiness_noSlices();
        }
        if (study.slices().stream().map(Slice::name).noneMatch(name -> study.cellSet(name)
                .isPresent())) {
            return Bundle.Readiness_noCells();
        }
        if (on + off == 0) {
            return Bundle.Readiness_noSamples();
        }
        if (off == 0) {
            return Bundle.Readiness_onlyOn();
        }
        return on == 0 ? Bundle.Readiness_onlyOff() : "";
    }

    private static String advice(int on, int off) {
        int all = on + off;
        if (all == 0) {
            return "";
        }
        if (UNEVEN * Math.min(on, off) < Math.max(on, off)) {
            return Bundle.Readiness_uneven(on < off ? "ON" : "OFF");
        }
        if (all < FIRST_ROUND) {
            return Bundle.Readiness_first(Integer.toString(FIRST_ROUND));
        }
        return all >= PLATEAU ? Bundle.Readiness_enough(Integer.toString(PLATEAU)) : "";
    }

    /** True when a training can be started. */
    public boolean canTrain() {
        return problem.isEmpty();
    }
}
