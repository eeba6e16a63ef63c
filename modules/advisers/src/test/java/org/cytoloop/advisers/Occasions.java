/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.advisers;

import org.cytoloop.core.model.MistakeKind;
import org.cytoloop.core.model.Verdict;
import org.cytoloop.testkit.SyntheticSituation;

/** Situations along the loop, each built on the one before. */
final class Occasions {
    private Occasions() {}

    static SyntheticSituation six() {
        return new SyntheticSituation().sixSlices();
    }

    /** With rule and training slices, without a label. */
    static SyntheticSituation begun() {
        return six().rule(1, true, 0).training("Zebra1", "Zebra3", "Zebra5");
    }

    /** Two samples on each of six slices. */
    static SyntheticSituation spread() {
        SyntheticSituation spread = begun();
        for (int i = 1; i <= 6; i++) {
            spread.samples("Zebra" + i, 1, 1);
        }
        return spread;
    }

    /** One round on 220 samples, nothing judged. */
    static SyntheticSituation trained() {
        SyntheticSituation trained = begun().samples("Zebra1", 40, 30)
                .samples("Zebra3", 40, 40)
                .samples("Zebra5", 30, 40)
                .round(1, 110, 110, 0)
                .scores(0.85, 0.87, Double.NaN);
        for (int i = 1; i <= 6; i++) {
            trained.called("Zebra" + i, 600, 100, false, 0.1 * i);
        }
        return trained;
    }

    /** Background is called ON on three slices. */
    static SyntheticSituation tooMuch() {
        return trained()
                .verdict("Zebra2", Verdict.MISTAKES, MistakeKind.BACKGROUND_ON)
                .verdict("Zebra4", Verdict.MISTAKES, MistakeKind.BACKGROUND_ON)
                .verdict("Zebra6", Verdict.MISTAKES, MistakeKind.VESSEL_OR_DEBRIS);
    }

    /** 1800 samples in round 6, nothing judged. */
    static SyntheticSituation many() {
        return trained()
                .samples("Zebra1", 300, 300)
                .samples("Zebra3", 300, 300)
                .samples("Zebra5", 300, 300)
                .round(6, 900, 900, 0);
    }

    /** The same with three good slices. */
    static SyntheticSituation lookedAt() {
        return many().verdict("Zebra2", Verdict.GOOD)
                .verdict("Zebra4", Verdict.GOOD)
                .verdict("Zebra6", Verdict.GOOD);
    }

    /** All judged good, and a good exam. */
    static SyntheticSituation finished() {
        SyntheticSituation finished = many().exam(150, 150, true, 0.88).consistency(0, 50, 0.86);
        for (int i = 1; i <= 6; i++) {
            finished.verdict("Zebra" + i, Verdict.GOOD);
        }
        return finished;
    }
}
