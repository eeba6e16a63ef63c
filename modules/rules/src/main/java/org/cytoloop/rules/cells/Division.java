/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.cells;

import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.labelling.rules.CompiledRule;
import org.cytoloop.labelling.rules.RuleAnswer;

/**
 * How a rule divides the measured cells, and how that agrees with the own labels.
 *
 * @param on number of cells it calls ON
 * @param grey number of cells within its grey bands
 * @param off number of cells it calls OFF
 * @param unknown number of cells it can say nothing of
 * @param agree number of cells with a label ON or OFF that say the same as the rule
 * @param onButRuleOff number of cells labelled ON that the rule calls OFF
 * @param offButRuleOn number of cells labelled OFF that the rule calls ON
 * @param open number of cells with a label ON or OFF on which the rule does not settle
 */
public record Division(
        int on, int grey, int off, int unknown, int agree, int onButRuleOff, int offButRuleOn, int open) {
    /** Divides; off the EDT. The matrices have the schema the rule was compiled for. */
    public static Division of(CompiledRule rule, MeasuredCells measured, LabelledCells labels) {
        RuleAnswer[] kinds = RuleAnswer.values();
        int[] all = new int[kinds.length];
        for (MeasuredSlice slice : measured.all()) {
            for (byte answer : rule.answers(slice.matrix())) {
                all[answer]++;
            }
        }
        Labels by = new Labels();
        for (int i = 0; i < labels.size(); i++) {
            CellRef cell = labels.cells().get(i);
            MeasuredSlice slice = measured.slices().get(cell.slice());
            int row = cell.cell() - 1;
            Label label = labels.labels().get(i);
            if (slice != null && row < slice.size() && label != Label.UNSURE) {
                by.add(label, rule.answer(slice.matrix(), row));
            }
        }
        return new Division(
                all[RuleAnswer.ON.ordinal()],
                all[RuleAnswer.GREY.ordinal()],
                all[RuleAnswer.OFF.ordinal()],
                all[RuleAnswer.UNKNOWN.ordinal()],
                by.agree,
                by.onButRuleOff,
                by.offButRuleOn,
                by.open);
    }

    /** Number of cells. */
    public int total() {
        return on + grey + off + unknown;
    }

    /** Number of labels that contradict the rule. */
    public int contradict() {
        return onButRuleOff + offButRuleOn;
    }

    private static final class Labels {
        private int agree;
        private int onButRuleOff;
        private int offButRuleOn;
        private int open;

        void add(Label label, RuleAnswer answer) {
            boolean on = label == Label.ON;
            switch (answer) {
                case ON -> count(on, false);
                case OFF -> count(!on, true);
                default -> open++;
            }
        }

        private void count(boolean same, boolean ruleOff) {
            if (same) {
                agree++;
            } else if (ruleOff) {
                onButRuleOff++;
            } else {
                offButRuleOn++;
            }
        }
    }
}
