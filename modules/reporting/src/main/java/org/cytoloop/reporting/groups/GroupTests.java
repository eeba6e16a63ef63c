/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.labelling.statistics.Holm;
import org.cytoloop.operations.counts.CountRow;
import org.cytoloop.operations.counts.StudyCounts;
import org.cytoloop.reporting.model.Block;
import org.cytoloop.reporting.model.FigureId;
import org.cytoloop.reporting.model.Inline;
import org.cytoloop.reporting.model.Prose;

/** The test that was asked for: what it tests, and what came out. */
final class GroupTests {
    private static final double USUAL_LEVEL = 0.05;
    private static final double SMALL_P = 0.001;

    private final String prefix;
    private final StudyCounts counts;
    private final GroupTest test;

    GroupTests(String prefix, StudyCounts counts, GroupTest test) {
        this.prefix = prefix;
        this.counts = counts;
        this.test = test;
    }

    /** What is tested, or why nothing can be. */
    Block.Paragraph introduction() {
        Prose text = Prose.of(test.displayName() + " (")
                .reference(reference())
                .words("), two-sided, asked for by the maker of this report. " + question());
        String obstacle = obstacle();
        if (!obstacle.isEmpty()) {
            text.words(" No test was done: ").words(obstacle);
            return new Block.Paragraph(text.list());
        }
        text.words(" Each metric is tested on its own; nothing corrects for the number of metrics.");
        if (groups().size() > 2) {
            text.words(" All pairs of groups are compared; their p values are also given corrected for the number of"
                            + " pairs (")
                    .reference("Holm 1979")
                    .words(").");
        }
        if (counts.animals().stream().anyMatch(row -> row.group().isEmpty())) {
            text.words(" Animals without a group take no part.");
        }
        return new Block.Paragraph(text.list());
    }

    private String reference() {
        return switch (test) {
            case WELCH -> "Welch 1947";
            case MANN_WHITNEY -> "Mann and Whitney 1947";
            case PERMUTATION -> "Fisher 1935; Pitman 1937";
        };
    }

    private String question() {
        return switch (test) {
            case WELCH ->
                "It asks whether the means of two groups of animals differ, whose spreads may differ; the effect is the"
                        + " difference of the means with its interval.";
            case MANN_WHITNEY ->
                "It asks whether the animals of one group tend to have larger values than those of the other; p is"
                        + " counted over all divisions of the animals as long as these are few enough, ties included. The"
                        + " effect is the median of all differences between an animal of one group and one of the other,"
                        + " with the interval after Hodges and Lehmann.";
            case PERMUTATION ->
                "It asks whether the means differ by more than they would if the animals had been divided at random; p"
                        + " is counted over all divisions as long as these are few enough, else over a fixed random choice"
                        + " of them. The effect is the difference of the means with Welch's interval.";
        };
    }

    /** Why no test can be done, whatever the metric; empty when it can. */
    private String obstacle() {
        if (groups().size() < 2) {
            return "it takes animals of two groups; name the groups in the properties of the slices.";
        }
        TreeMap<String, String> groupOf = new TreeMap<>();
        for (CountRow row : counts.animals()) {
            String before = row.group().isEmpty() ? null : groupOf.put(row.animal(), row.group());
            if (before != null) {
                return "some animals have slices in more than one group, and this test takes each animal for"
                        + " independent of all others.";
            }
        }
        return "";
    }

    /** Groups with a name. */
    private SortedSet<String> groups() {
        SortedSet<String> groups = new TreeSet<>();
        counts.animals().forEach(row -> groups.add(row.group()));
        groups.remove("");
        return groups;
    }

    /** One pair of groups; without a comparison the reason stands for it. */
    private record Pair(String first, String second, GroupComparison comparison, String problem) {
        boolean compared() {
            return comparison != null;
        }
    }

    /** What came out for a metric; nothing when no test can be done. */
    List<Block> of(AnimalValues values, TaskContext task) {
        List<Block> blocks = new ArrayList<>();
        if (obstacle().isEmpty()) {
            List<Pair> pairs = pairs(values, task);
            if (pairs.stream().anyMatch(Pair::compared)) {
                blocks.add(table(values.metric(), pairs));
            }
            pairs.forEach(pair -> remarks(values.metric(), pair, blocks));
        }
        return blocks;
    }

    private List<Pair> pairs(AnimalValues values, TaskContext task) {
        List<String> names = values.groups().keySet().stream()
                .filter(name -> !name.isEmpty())
                .toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                task.checkCancelled();
                try {
                    pairs.add(new Pair(
                            names.get(i),
                            names.get(j),
                            GroupComparison.of(test, values.of(names.get(i)), values.of(names.get(j)), task),
                            ""));
                } catch (ProblemException e) {
                    pairs.add(new Pair(names.get(i), names.get(j), null, e.getMessage()));
                }
            }
        }
        return pairs;
    }

    private Block.Table table(GroupMetric metric, List<Pair> pairs) {
        boolean several = pairs.size() > 1;
        double[] holm = Holm.adjust(pairs.stream()
                .filter(Pair::compared)
                .mapToDouble(pair -> pair.comparison().p())
                .toArray());
        List<String> head = new ArrayList<>(List.of("Groups", "Animals", statistic()));
        if (test == GroupTest.WELCH) {
            head.add("Degrees of freedom");
        }
        head.add("p");
        if (several) {
            head.add("p, corrected");
        }
        head.add("Effect, second minus first" + (metric.unit().isEmpty() ? "" : " (" + metric.unit() + ")"));
        List<List<List<Inline>>> rows = new ArrayList<>();
        int compared = 0;
        for (Pair pair : pairs) {
            if (pair.compared()) {
                rows.add(row(metric, pair, several ? holm[compared] : Double.NaN));
                compared++;
            }
        }
        Prose caption = Prose.of(test.displayName() + " of: " + metric.name(counts.mode()));
        return new Block.Table(caption.list(), head, rows);
    }

    private String statistic() {
        return switch (test) {
            case WELCH -> "t";
            case MANN_WHITNEY -> "U of the second";
            case PERMUTATION -> "Difference of means";
        };
    }

    private List<List<Inline>> row(GroupMetric metric, Pair pair, double holm) {
        GroupComparison result = pair.comparison();
        List<List<Inline>> row = new ArrayList<>();
        row.add(names(pair).list());
        row.add(Prose.text()
                .count(FigureId.under(prefix, "groups", metric.key(), "animals", pair.first()), result.n())
                .words(" and ")
                .count(FigureId.under(prefix, "groups", metric.key(), "animals", pair.second()), result.others())
                .list());
        String statistic = id(metric, "statistic", pair);
        row.add(
                test == GroupTest.PERMUTATION
                        ? metric.text(statistic, result.statistic()).list()
                        : Prose.text()
                                .number(statistic, result.statistic(), test == GroupTest.WELCH ? 2 : 1)
                                .list());
        if (test == GroupTest.WELCH) {
            row.add(Prose.text()
                    .number(id(metric, "freedom", pair), result.freedom(), 1)
                    .list());
        }
        row.add(List.of(p(id(metric, "p", pair), result.p())));
        if (!Double.isNaN(holm)) {
            row.add(List.of(p(id(metric, "holm", pair), holm)));
        }
        row.add(metric.text(id(metric, "effect", pair), result.effect()).list());
        return row;
    }

    private void remarks(GroupMetric metric, Pair pair, List<Block> blocks) {
        if (!pair.compared()) {
            blocks.add(new Block.Paragraph(names(pair)
                    .words(" were not compared: " + pair.problem() + ".")
                    .list()));
            return;
        }
        if (pair.comparison().smallestP() > USUAL_LEVEL) {
            blocks.add(new Block.Paragraph(names(pair)
                    .words(": so few animals can never give a p below ")
                    .add(List.of(
                            p(id(metric, "smallest", pair), pair.comparison().smallestP())))
                    .words(", however far apart the groups are.")
                    .list()));
        }
        if (Double.isNaN(pair.comparison().effect().low())) {
            blocks.add(new Block.Paragraph(names(pair)
                    .words(": so few animals allow no interval of the effect at the level of the others.")
                    .list()));
        }
    }

    private static Prose names(Pair pair) {
        return Prose.text().name(pair.first()).words(" and ").name(pair.second());
    }

    private String id(GroupMetric metric, String what, Pair pair) {
        return FigureId.under(prefix, "groups", metric.key(), "test", what, pair.first(), pair.second());
    }

    private static Inline.Figure p(String id, double p) {
        String text = p < SMALL_P ? "< 0.001" : String.format(Locale.ROOT, p < 0.0995 ? "%.3f" : "%.2f", p);
        return new Inline.Figure(id, p, text);
    }
}
