/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.dialogs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.Staining;
import org.cytoloop.workspace.ReattachReport;
import org.cytoloop.workspace.Study;
import org.openide.util.NbBundle.Messages;

/**
 * What the slices of a study hold that new cells replace or touch, and what is said of it.
 *
 * @param labels number of labels by slice, of all stainings
 */
@Messages({
    "# {0} - attached",
    "# {1} - all",
    "# {2} - detached",
    "MSG_Reattached=; labels re-attached: {0} of {1}, {2} detached",
    "# {0} - labels",
    "# {1} - slices with labels",
    "MSG_LabelsBefore={0} {0,choice,1#label|1<labels} in {1}: each goes to the nearest new cell within half a cell"
            + " diameter. One that finds none is set aside and comes back when a cell is there again. You can undo"
            + " this.",
    "# {0} - slices with cells",
    "MSG_CellsBefore=The cells of {0} are replaced. You can undo this.",
    "# {0} - number of slices",
    "MSG_Slices={0} slices"
})
public record ReplacedCells(Map<String, Integer> labels) {
    /** Nothing known. */
    public static final ReplacedCells UNKNOWN = new ReplacedCells(Map.of());

    /** Keeps an unmodifiable copy. */
    public ReplacedCells {
        labels = Map.copyOf(labels);
    }

    /** Counts; off the EDT. */
    public static ReplacedCells count(Study study) {
        Map<String, Integer> labels = new HashMap<>();
        for (Staining staining : study.settings().stainings()) {
            for (Sample sample : study.samples(staining.name())) {
                labels.merge(sample.cell().slice(), 1, Integer::sum);
            }
        }
        return new ReplacedCells(labels);
    }

    /**
     * What is said before the slices get new cells; empty when they hold nothing yet.
     *
     * @param naming what slices are called on the screen
     */
    public String warning(Study study, List<Slice> slices, UnaryOperator<String> naming) {
        List<String> withCells = new ArrayList<>();
        List<String> withLabels = new ArrayList<>();
        int sum = 0;
        for (Slice slice : slices) {
            int count = labels.getOrDefault(slice.name(), 0);
            if (count > 0) {
                withLabels.add(naming.apply(slice.name()));
                sum += count;
            }
            if (study.cellSet(slice.name()).isPresent()) {
                withCells.add(naming.apply(slice.name()));
            }
        }
        return before(withCells, withLabels, sum);
    }

    /**
     * What happens to what there is; empty when nothing does.
     *
     * @param withCells slices that have cells now
     * @param withLabels those of them with labels
     * @param labels number of labels in them, of all stainings
     */
    private static String before(List<String> withCells, List<String> withLabels, int labels) {
        if (labels > 0) {
            return Bundle.MSG_LabelsBefore(labels, some(withLabels));
        }
        return withCells.isEmpty() ? "" : Bundle.MSG_CellsBefore(some(withCells));
    }

    private static String some(List<String> names) {
        return names.size() <= 3 ? String.join(", ", names) : Bundle.MSG_Slices(names.size());
    }

    /** What became of the labels, to be added to what is said of a slice; empty when it had none. */
    public static String reattached(ReattachReport report) {
        int attached = report.moved().size() + report.restored().size();
        int detached = report.detached().size();
        return attached + detached == 0 ? "" : Bundle.MSG_Reattached(attached, attached + detached, detached);
    }
}
