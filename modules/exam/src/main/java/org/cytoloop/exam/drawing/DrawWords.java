/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exam.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cytoloop.core.model.DetectionMode;
import org.openide.util.NbBundle.Messages;

/**
 * Says what a draw would mean.
 *
 * @param plan the draw
 */
@Messages({
    "# {0} - ON cells of 100",
    "# {1} - number of the round",
    "DrawWords_asRound=about {0} of 100 cells are ON, as round {1} calls them",
    "# {0} - ON cells of 100",
    "DrawWords_assumed={0} of 100 cells are ON",
    "# {0} - the share",
    "# {1} - number of cells",
    "# {2} - ON cells among them",
    "# {3} - an F1",
    "# {4} - lower end",
    "# {5} - upper end",
    "DrawWords_width=If {0}, {1} cells hold about {2} ON cells, and an F1 of {3} would be known to lie between about {4} "
            + "and {5}.",
    "# {0} - number of cells",
    "DrawWords_all=There are only {0} cells: all of them would be drawn, and none would be left to train on.",
    "# {0} - labelled cells of 100",
    "# {1} - number of labels",
    "DrawWords_many=It is late for an exam: {0} of 100 cells have a label, so about {1} labels would be lost to it.",
    "# {0} - number of labels",
    "DrawWords_labelled=Labelled cells are drawn too, or it would be an exam of cells nobody cared to label: about {0} are "
            + "to be expected. They lose their label and leave the training set.",
    "DrawWords_one=Labelled cells are drawn too, or it would be an exam of cells nobody cared to label: perhaps one or two. "
            + "They lose their label and leave the training set.",
    "# {0} - number of rounds",
    "DrawWords_rounds={0,choice,1#1 round was|1<{0} rounds were} trained already. Each is scored without the exam cells it "
            + "was trained on.",
    "DrawWords_noRule=It is early: there is no rule yet. Write it first, for the answers of an exam cannot follow a rule "
            + "that changes.",
    "# {0} - number of labels",
    "DrawWords_early=It is early: with {0,choice,0#no labels|1#1 label|1<{0} labels} the rule may still change, and the "
            + "answers of an exam cannot follow it. About 100 labels are a good moment.",
    "# {0} - number of slices",
    "DrawWords_empty={0,choice,1#1 slice has no cells yet and is|1<{0} slices have no cells yet and are} left out of the "
            + "draw. Detect cells first, for an exam of some slices says little about others.",
    "DrawWords_candidates=Cells were detected on the marker: the exam draws candidates, and ON means a real cell."
})
record DrawWords(DrawPlan plan) {
    private static final int EARLY = 40;
    private static final double LATE = 0.2;

    /** How well the whole exam would know F1. */
    String width() {
        boolean known = plan.onShare() > 0;
        double share = known ? plan.onShare() : ExpectedInterval.USUAL_SHARE;
        int cells = plan.before() + plan.drawn();
        ExpectedInterval expected = ExpectedInterval.of(Math.max(1, cells), share);
        long hundred = Math.max(1, Math.round(100 * share));
        return Bundle.DrawWords_width(
                known ? Bundle.DrawWords_asRound(hundred, plan.round()) : Bundle.DrawWords_assumed(hundred),
                Integer.toString(cells),
                Long.toString(Math.round(expected.on())),
                decimal(expected.f1().value()),
                decimal(expected.f1().low()),
                decimal(expected.f1().high()));
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    /** What speaks against drawing now, or is worth knowing; the most important first. */
    List<String> warnings() {
        List<String> said = new ArrayList<>();
        if (plan.drawn() >= plan.cells()) {
            said.add(Bundle.DrawWords_all(plan.cells()));
        }
        if (!plan.ruled()) {
            said.add(Bundle.DrawWords_noRule());
        } else if (plan.labels() < EARLY && plan.before() == 0) {
            said.add(Bundle.DrawWords_early(plan.labels()));
        }
        if (plan.emptySlices() > 0) {
            said.add(Bundle.DrawWords_empty(plan.emptySlices()));
        }
        labelled(said);
        if (plan.mode() == DetectionMode.INDEPENDENT) {
            said.add(Bundle.DrawWords_candidates());
        }
        return said;
    }

    private void labelled(List<String> said) {
        double expected = plan.expectedLabelled();
        double share = plan.drawn() == 0 ? 0 : expected / plan.drawn();
        long about = Math.round(expected);
        if (share > LATE) {
            said.add(Bundle.DrawWords_many(Math.round(100 * share), Long.toString(about)));
        } else if (expected > 0) {
            said.add(about < 3 ? Bundle.DrawWords_one() : Bundle.DrawWords_labelled(Long.toString(about)));
        }
        if (plan.rounds() > 0 && expected > 0) {
            said.add(Bundle.DrawWords_rounds(plan.rounds()));
        }
    }
}
