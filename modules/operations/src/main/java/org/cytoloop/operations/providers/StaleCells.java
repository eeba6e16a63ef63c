/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.providers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.model.ProviderChoice;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.UsedProvider;
import org.cytoloop.core.params.ParameterSpec;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.CellDetection;
import org.cytoloop.operations.StudyParts;
import org.cytoloop.operations.chosen.Chosen;
import org.cytoloop.operations.chosen.ProviderNames;
import org.cytoloop.operations.chosen.SliceReaders;
import org.cytoloop.spi.CellDetector;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.Choices;
import org.cytoloop.workspace.Study;

/** Cells that another detector, another version of it, or another reader gave. Imported cells are never stale. */
final class StaleCells {
    private StaleCells() {}

    static List<Stale> of(Study study) {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        for (Slice slice : study.slices()) {
            study.cellSet(slice.name())
                    .flatMap(cells -> reason(study, slice, cells))
                    .ifPresent(reason -> byReason.computeIfAbsent(reason, r -> new ArrayList<>())
                            .add(slice.name()));
        }
        String obstacle = obstacle(study);
        List<Stale> stale = new ArrayList<>();
        byReason.forEach((reason, slices) -> stale.add(new Stale(
                Stale.What.CELLS,
                "",
                slices,
                0,
                "The cells of " + Words.slices(slices) + " were found by " + reason + ".",
                obstacle)));
        return stale;
    }

    private static String obstacle(Study study) {
        try {
            Chosen.detector(study);
            return "";
        } catch (ProblemException e) {
            return e.getMessage();
        }
    }

    /** Why the cells of a slice are stale: "the cell detector "spots", but now ..."; empty when they are not. */
    private static Optional<String> reason(Study study, Slice slice, CellSetInfo cells) {
        List<UsedProvider> makers = study.provenance().of(cells);
        Optional<UsedProvider> then = makers.stream()
                .filter(used -> used.kind().equals(Choices.DETECTOR))
                .findFirst();
        if (then.isEmpty()) {
            return Optional.empty();
        }
        Optional<ProviderChoice> chosen = study.choices().own(Choices.DETECTOR, Choices.STUDY);
        Optional<String> other = Differences.of(study, then.get(), chosen.isPresent(), Choices.STUDY);
        if (other.isPresent()) {
            return other;
        }
        if (chosen.isPresent() && differ(chosen.get().parameters(), cells.parameters())) {
            return Optional.of(ProviderNames.words(then.get()) + " with other parameters than those chosen");
        }
        String read = SliceReaders.identity(makers);
        String now = SliceReaders.identity(study, slice);
        if (!read.isEmpty() && !now.isEmpty() && !read.equals(now)) {
            return Optional.of(ProviderNames.words(then.get()) + " in an image that was read by " + read
                    + ", but is read by " + now + " now");
        }
        return Optional.empty();
    }

    private static boolean differ(Map<String, String> chosen, Map<String, String> used) {
        return chosen.entrySet().stream()
                .anyMatch(value -> !value.getValue().isEmpty() && !same(value.getValue(), used.get(value.getKey())));
    }

    private static boolean same(String chosen, String used) {
        if (used == null || chosen.equals(used)) {
            return used != null;
        }
        try {
            return Double.parseDouble(chosen) == Double.parseDouble(used);
        } catch (NumberFormatException e) {
            return false; // words that differ
        }
    }

    /** Detects again. What was done before a cancel stays. */
    static void recompute(Study study, List<String> slices, TaskContext task) throws ProblemException {
        CellDetector detector = Chosen.detector(study);
        for (int i = 0; i < slices.size(); i++) {
            task.checkCancelled();
            TaskContext part = task.part(i / (double) slices.size(), (i + 1.0) / slices.size());
            part.progress(0, "detecting cells of " + slices.get(i));
            Slice slice = StudyParts.slice(study, slices.get(i));
            CellDetection.detect(study, slice, detector, parameters(study, slice, detector), part);
        }
        task.progress(1, null);
    }

    /** What was chosen; else what the detector was told before, and of another one the cell diameter. */
    private static Map<String, String> parameters(Study study, Slice slice, CellDetector detector) {
        Map<String, String> values = new LinkedHashMap<>();
        CellSetInfo before = study.cellSet(slice.name()).orElse(null);
        if (before != null) {
            boolean same = before.source().equals(detector.id());
            for (ParameterSpec spec : detector.parameters()) {
                String value = before.parameters().get(spec.id());
                if (value != null && (same || spec.id().equals(CellDetector.DIAMETER_PX))) {
                    values.put(spec.id(), value);
                }
            }
        }
        values.putAll(study.choices().of(Choices.DETECTOR, Choices.STUDY).parameters());
        return values;
    }
}
