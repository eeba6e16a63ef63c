/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.operations;

import java.util.List;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.labelling.rules.RuleAnswer;
import org.cytoloop.workspace.Study;

/** The labels given under an older version of the rule, in the order in which the change is likely to matter to them. */
public final class SecondLook {
    private SecondLook() {}

    /**
     * A label to look at again.
     *
     * @param sample the sample
     * @param then what the rule it was given under says; UNKNOWN when it had none or cannot be computed
     * @param now what the current rule says; UNKNOWN when it cannot be computed
     * @param distance how far the cell lies from the nearest threshold of the current rule, in spreads of that feature
     *     over the labelled cells; positive infinity when there is none
     * @param reason in words, without the name of any slice: "Rule 1 said ON, rule 2 says OFF: cFos.snr 2.2 < 2.5"
     */
    public record Item(Sample sample, RuleAnswer then, RuleAnswer now, double distance, String reason) {}

    /**
     * The queue.
     *
     * @param items most urgent first: current answer against the label, then other answer than before, then nearest to a
     *     threshold
     * @param notes one sentence for each slice that could not be computed and for a rule that could not be
     */
    public record Queue(List<Item> items, List<String> notes) {
        /** Keeps unmodifiable copies. */
        public Queue {
            items = List.copyOf(items);
            notes = List.copyOf(notes);
        }
    }

    /**
     * Finds them, also those without any rule then (version 0); samples of the exam, which is locked, and open repeats are
     * left out. Empty when the staining has no rule. Not for the event thread.
     *
     * @throws ProblemException when there is no such staining or the study cannot be read
     */
    public static Queue of(Study study, String staining, TaskContext task) throws ProblemException {
        throw new UnsupportedOperationException();
    }
}
