/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.steering.balance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.model.Slice;
import org.cytoloop.workspace.Study;

/** Counts the samples (without the exam's cells). Answers from memory; may be called on the event thread. */
public final class SampleBalance {
    private SampleBalance() {}

    /**
     * One row for each slice (in the order of the study), animal (by name, slices without one last), origin ({@linkplain
     * OriginWords in words}, as declared) or version of the rule ("version 2", the oldest first, "no rule" before them)
     * that has samples. By {@link BalanceBy#ALL} one row, also when there are no samples.
     */
    public static List<BalanceRow> of(Study study, String staining, BalanceBy by) {
        return count(study, staining, by, Map.of());
    }

    /**
     * The same as screens show it while the user labels: where a repeat is hidden in the newest batch, its answer counts in
     * place of the cell's label, or a flip that changes no number would tell which cells are asked again.
     */
    public static List<BalanceRow> shown(Study study, String staining, BalanceBy by) {
        return count(study, staining, by, study.repeats().open(staining));
    }

    private static List<BalanceRow> count(Study study, String staining, BalanceBy by, Map<CellRef, Label> asked) {
        Function<Sample, Comparable<?>> keys = keys(study, by);
        Map<Comparable<?>, long[]> counts = new HashMap<>();
        if (by == BalanceBy.ALL) {
            counts.put("", new long[3]);
        }
        for (Sample sample : study.samples(staining)) {
            Label label = asked.containsKey(sample.cell()) ? asked.get(sample.cell()) : sample.label();
            if (sample.origin() != SampleOrigin.EXAM && label != null) {
                counts.computeIfAbsent(keys.apply(sample), key -> new long[3])[label.ordinal()]++;
            }
        }
        return rows(counts, by);
    }

    /** What samples are counted by; comparable among themselves. */
    private static Function<Sample, Comparable<?>> keys(Study study, BalanceBy by) {
        return switch (by) {
            case ALL -> sample -> "";
            case SLICE -> sample -> sample.cell().slice();
            case ANIMAL -> {
                Map<String, String> animals = animals(study);
                yield sample -> animals.getOrDefault(sample.cell().slice(), "");
            }
            case ORIGIN -> Sample::origin;
            case RULE_VERSION -> Sample::ruleVersion;
        };
    }

    static Map<String, String> animals(Study study) {
        Map<String, String> animals = new HashMap<>();
        for (Slice slice : study.slices()) {
            animals.put(slice.name(), slice.animal());
        }
        return animals;
    }

    /** Slices and animals by name, as the study orders them; a name that is not there comes last. */
    static final Comparator<String> BY_NAME =
            Comparator.<String, Boolean>comparing(String::isEmpty).thenComparing(Comparator.naturalOrder());

    private static List<BalanceRow> rows(Map<Comparable<?>, long[]> counts, BalanceBy by) {
        List<Comparable<?>> order = new ArrayList<>(counts.keySet());
        order.sort(
                switch (by) {
                    case ALL, SLICE, ANIMAL -> Comparator.comparing(String.class::cast, BY_NAME);
                    case ORIGIN -> Comparator.comparing(SampleOrigin.class::cast);
                    case RULE_VERSION -> Comparator.comparing(Integer.class::cast);
                });
        List<BalanceRow> rows = new ArrayList<>();
        for (Comparable<?> key : order) {
            long[] count = counts.get(key);
            rows.add(new BalanceRow(
                    name(key), count[Label.ON.ordinal()], count[Label.OFF.ordinal()], count[Label.UNSURE.ordinal()]));
        }
        return List.copyOf(rows);
    }

    private static String name(Comparable<?> key) {
        if (key instanceof SampleOrigin origin) {
            return OriginWords.of(origin);
        }
        if (key instanceof Integer version) {
            return version == 0 ? "no rule" : "version " + version;
        }
        return (String) key;
    }
}
