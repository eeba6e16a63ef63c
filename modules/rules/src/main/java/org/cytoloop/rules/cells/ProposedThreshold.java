/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.cells;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.cytoloop.core.model.RuleExample;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.labelling.ladder.ThresholdProposal;
import org.openide.util.NbBundle.Messages;

/**
 * A threshold that is offered, and why.
 *
 * @param feature the feature
 * @param proposal the threshold
 * @param reason what it was made from, with what it would do to the labels
 */
@Messages({
    "# {0} - value of the ON cell",
    "# {1} - value of the OFF cell",
    "# {2} - the proposal",
    "ProposedThreshold_between=Between the nearest clear examples ({0} ON, {1} OFF): {2}",
    "# {0} - the proposal",
    "ProposedThreshold_labels=From all labels: {0}",
    "# {0} - feature",
    "ProposedThreshold_noExamples=Take one cell as clear ON and one as clear OFF first; "
            + "the threshold is then put between their values of {0}.",
    "ProposedThreshold_notMeasured=The example cells are not measured yet, or were not found again."
})
public record ProposedThreshold(String feature, ThresholdProposal proposal, String reason) {
    /** An example is the cell whose centroid lies within this distance, px; cells detected anew lie a little off. */
    private static final double NEAR = 4;

    /**
     * From all labels.
     *
     * @throws ProblemException when that is not possible, with a sentence why
     */
    public static ProposedThreshold fromLabels(FeatureValues values, boolean onAbove) throws ProblemException {
        ThresholdProposal made = ThresholdProposal.fromLabels(values.on(), values.off(), onAbove);
        return new ProposedThreshold(values.spec().name(), made, Bundle.ProposedThreshold_labels(made.sentence()));
    }

    /**
     * Between the clear ON and the clear OFF example that lie nearest to each other.
     *
     * @throws ProblemException when there are no such examples, or they are the wrong way round
     */
    public static ProposedThreshold fromExamples(
            FeatureValues values, MeasuredCells cells, List<RuleExample> examples, boolean onAbove)
            throws ProblemException {
        int column = cells.schema().indexOf(values.spec().name());
        double[] on = values(cells, examples, RuleExample.Kind.CLEAR_ON, column);
        double[] off = values(cells, examples, RuleExample.Kind.CLEAR_OFF, column);
        boolean given = examples.stream().anyMatch(example -> example.kind() == RuleExample.Kind.CLEAR_ON)
                && examples.stream().anyMatch(example -> example.kind() == RuleExample.Kind.CLEAR_OFF);
        if (!given) {
            throw new ProblemException(
                    Bundle.ProposedThreshold_noExamples(values.spec().name()));
        }
        if (on.length == 0 || off.length == 0) {
            throw new ProblemException(Bundle.ProposedThreshold_notMeasured());
        }
        double nearestOn = onAbove ? least(on) : greatest(on);
        double nearestOff = onAbove ? greatest(off) : least(off);
        ThresholdProposal made = ThresholdProposal.between(nearestOn, nearestOff, onAbove);
        return new ProposedThreshold(
                values.spec().name(),
                made,
                Bundle.ProposedThreshold_between(text(nearestOn), text(nearestOff), made.sentence()));
    }

    private static double[] values(MeasuredCells cells, List<RuleExample> examples, RuleExample.Kind kind, int column) {
        List<Double> found = new ArrayList<>();
        for (RuleExample example : examples) {
            MeasuredSlice slice = cells.slices().get(example.slice());
            if (example.kind() == kind && slice != null) {
                OptionalInt row = slice.nearest(example.x(), example.y(), NEAR);
                row.ifPresent(index -> found.add((double) slice.matrix().value(index, column)));
            }
        }
        return found.stream()
                .mapToDouble(Double::doubleValue)
                .filter(value -> !Double.isNaN(value))
                .toArray();
    }

    private static double least(double[] values) {
        return java.util.Arrays.stream(values).min().orElse(Double.NaN);
    }

    private static double greatest(double[] values) {
        return java.util.Arrays.stream(values).max().orElse(Double.NaN);
    }

    private static String text(double value) {
        return String.format(Locale.ROOT, "%.3g", value);
    }
}
