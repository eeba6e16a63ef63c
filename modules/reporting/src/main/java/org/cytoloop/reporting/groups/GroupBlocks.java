/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.labelling.statistics.Differences;
import org.cytoloop.operations.counts.StudyCounts;
import org.cytoloop.reporting.model.Block;
import org.cytoloop.reporting.model.FigureId;
import org.cytoloop.reporting.model.Inline;
import org.cytoloop.reporting.model.Prose;

/**
 * How groups of animals compare: for each {@link GroupMetric} that means something a chart with a dot for each animal, a
 * table of the groups, the test that was asked for, and a map of animals and slices.
 *
 * <p>Ids of the figures ({@link FigureId}), with {@code P} the prefix, {@code M} the {@link GroupMetric#key()}, {@code G}
 * the name of a group (empty for animals without one), {@code A} and {@code B} the names of two groups in the order of
 * their names. The values are those of the animals: {@link GroupMetric#value} of each row of
 * {@link StudyCounts#animals()}, in that order, where it is finite; this is the corrected value where the exam allows
 * one, else the value as called. Shares are 0 to 1.
 *
 * <pre>
 * P/groups/M/animals/G              number of animals
 * P/groups/M/mean/G                 mean
 * P/groups/M/sd/G                   standard deviation with n - 1 (not there for fewer than two animals)
 * P/groups/M/median/G               median
 * P/groups/M/test/p/A/B             p of {@link GroupComparison#of} with A first, two-sided
 * P/groups/M/test/holm/A/B          the same corrected by {@code Holm.adjust} over all pairs of this metric that could be
 *                                   compared, A before B, ordered by A, then B (with more than two groups only)
 * P/groups/M/test/statistic/A/B     {@link GroupComparison#statistic()}
 * P/groups/M/test/freedom/A/B       {@link GroupComparison#freedom()} (Welch only)
 * P/groups/M/test/effect/A/B        {@link GroupComparison#effect()}: B minus A; its ends with "/low" and "/high" behind
 * P/groups/M/test/smallest/A/B      {@link GroupComparison#smallestP()} (where it is above 0.05)
 * </pre>
 */
public final class GroupBlocks {
    private GroupBlocks() {}

    /**
     * What is told of a staining.
     *
     * @param prefix of the ids of figures, without a slash at its end, such as "staining/cFos"
     * @param test the test asked for; empty for none
     * @param task only its cancel is asked
     */
    public static List<Block> of(String prefix, StudyCounts counts, Optional<GroupTest> test, TaskContext task) {
        List<Block> blocks = new ArrayList<>();
        if (counts.animals().isEmpty()) {
            blocks.add(new Block.Paragraph(Prose.of("Animals and groups cannot be compared: no counted slice names its"
                            + " animal. Name the animals and groups in the properties of the slices.")
                    .list()));
            return blocks;
        }
        blocks.add(new Block.Paragraph(introduction(counts)));
        Optional<GroupTests> tests = test.map(asked -> new GroupTests(prefix, counts, asked));
        tests.ifPresent(asked -> blocks.add(asked.introduction()));
        for (GroupMetric metric : GroupMetric.of(counts)) {
            task.checkCancelled();
            AnimalValues values = AnimalValues.of(metric, counts);
            if (!values.groups().isEmpty()) {
                blocks.add(new Block.Chart(dotsCaption(counts, metric), GroupCharts.dots(counts, metric)));
                blocks.add(table(prefix, counts, values));
                tests.ifPresent(asked -> blocks.addAll(asked.of(values, task)));
            }
            blocks.add(new Block.Chart(
                    Prose.of(metric.name(counts.mode())
                                    + " of each slice; a slice without a colour is left out, which is" + " not zero.")
                            .list(),
                    GroupCharts.slices(counts, metric)));
        }
        return blocks;
    }

    private static List<Inline> introduction(StudyCounts counts) {
        Prose text = Prose.of("The animal is the unit: its slices are counted together, and a group is described by its"
                + " animals. ");
        text.words(
                counts.basis().corrects()
                        ? "Counts, and what is derived from them, are corrected by what the exam says of the calls."
                        : "Counts are as called; nothing corrects them.");
        if (counts.mode() == DetectionMode.INDEPENDENT) {
            text.words(
                    " Cells were detected on the marker itself, so shares and the number of all cells mean nothing and"
                            + " are not shown.");
        }
        if (counts.animals().stream().anyMatch(row -> Double.isNaN(row.areaMm2()))) {
            text.words(" Animals with a slice whose pixel size is not known have no density.");
        }
        return text.list();
    }

    private static List<Inline> dotsCaption(StudyCounts counts, GroupMetric metric) {
        boolean intervals =
                counts.animals().stream().anyMatch(row -> metric.corrected(row).isPresent());
        return Prose.of(metric.name(counts.mode()) + ": a dot for each animal"
                        + (intervals ? " with its interval" : "")
                        + "; a box from the lower to the upper quartile with the median, where a group has animals"
                        + " enough.")
                .list();
    }

    private static Block.Table table(String prefix, StudyCounts counts, AnimalValues values) {
        GroupMetric metric = values.metric();
        List<List<List<Inline>>> rows = new ArrayList<>();
        for (String group : values.groups().keySet()) {
            double[] of = values.of(group);
            rows.add(List.of(
                    group.isEmpty()
                            ? Prose.of(GroupCharts.NO_GROUP).list()
                            : Prose.text().name(group).list(),
                    Prose.text()
                            .count(id(prefix, metric, "animals", group), of.length)
                            .list(),
                    metric.text(id(prefix, metric, "mean", group), Differences.mean(of))
                            .list(),
                    metric.text(id(prefix, metric, "sd", group), AnimalValues.sd(of))
                            .list(),
                    metric.text(id(prefix, metric, "median", group), AnimalValues.median(of))
                            .list()));
        }
        String unit = metric.unit().isEmpty() || "%".equals(metric.unit()) ? "" : ", " + metric.unit();
        return new Block.Table(
                Prose.of(metric.name(counts.mode()) + unit + ", of the animals of each group")
                        .list(),
                List.of("Group", "Animals", "Mean", "SD", "Median"),
                rows);
    }

    private static String id(String prefix, GroupMetric metric, String what, String group) {
        return FigureId.under(prefix, "groups", metric.key(), what, group);
    }
}
