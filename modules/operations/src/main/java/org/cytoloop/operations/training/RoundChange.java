/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.training;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.sampling.NearestCells;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.TrainedCells;

/**
 * What changed from one round to a later one.
 *
 * @param before number of the earlier round
 * @param added samples that only the later one was trained on
 * @param removed samples that only the earlier one was trained on
 * @param flipped samples whose class changed
 * @param groupedF1 change of the grouped F1, each under the threshold it was trained with; NaN when unknown
 * @param plainF1 change of the plain F1; NaN when unknown
 * @param slices number of slices that both have called
 * @param cells number of cells on these
 * @param gained cells that only the later one calls ON
 * @param lost cells that only the earlier one calls ON
 */
public record RoundChange(
        int before,
        int added,
        int removed,
        int flipped,
        double groupedF1,
        double plainF1,
        int slices,
        int cells,
        int gained,
        int lost) {
    /** A fall that is worth a word: as large as the last digit shown. */
    private static final double FALLEN = 0.01;

    /** Compares two rounds of a staining. */
    static RoundChange between(Study study, RoundInfo before, RoundInfo after, TaskContext task)
            throws ProblemException {
        TrainedCells old = study.rounds().trainedCells(before);
        TrainedCells now = study.rounds().trainedCells(after);
        Map<CellRef, Boolean> oldLabels = labels(old);
        Map<CellRef, Boolean> carried = new HashMap<>();
        Numbers numbers = new Numbers(study, old, now);
        int removed = 0;
        for (Map.Entry<CellRef, Boolean> entry : oldLabels.entrySet()) {
            Optional<CellRef> cell = numbers.now(entry.getKey());
            if (cell.isPresent()) {
                carried.put(cell.get(), entry.getValue());
            } else {
                removed++;
            }
        }
        int added = 0;
        int flipped = 0;
        Map<CellRef, Boolean> newLabels = labels(now);
        for (Map.Entry<CellRef, Boolean> entry : newLabels.entrySet()) {
            Boolean was = carried.remove(entry.getKey());
            added += was == null ? 1 : 0;
            flipped += was != null && !was.equals(entry.getValue()) ? 1 : 0;
        }
        removed += carried.size();
        int[] calls = calls(study, before, after, task);
        return new RoundChange(
                before.number(),
                added,
                removed,
                flipped,
                difference(before, after, "grouped.f1"),
                difference(before, after, "plain.f1"),
                calls[0],
                calls[1],
                calls[2],
                calls[3]);
    }

    private static Map<CellRef, Boolean> labels(TrainedCells cells) {
        Map<CellRef, Boolean> labels = new HashMap<>();
        cells.on().forEach(cell -> labels.put(cell, true));
        cells.off().forEach(cell -> labels.put(cell, false));
        return labels;
    }

    private static double difference(RoundInfo before, RoundInfo after, String score) {
        return after.scores().getOrDefault(score, Double.NaN) - before.scores().getOrDefault(score, Double.NaN);
    }

    /** Slices, cells, gained and lost. */
    private static int[] calls(Study study, RoundInfo before, RoundInfo after, TaskContext task)
            throws ProblemException {
        int[] counts = new int[4];
        for (Slice slice : study.slices()) {
            task.checkCancelled();
            Optional<float[]> old = study.calls(slice.name(), before);
            Optional<float[]> now = study.calls(slice.name(), after);
            if (old.isEmpty() || now.isEmpty() || old.get().length != now.get().length) {
                continue;
            }
            counts[0]++;
            counts[1] += now.get().length;
            for (int i = 0; i < now.get().length; i++) {
                boolean was = before.callsOn(old.get()[i]);
                boolean is = after.callsOn(now.get()[i]);
                counts[2] += is && !was ? 1 : 0;
                counts[3] += was && !is ? 1 : 0;
            }
        }
        return counts;
    }

    /** The numbers cells have in the later round's cell sets. */
    private static final class Numbers {
        private final Study study;
        private final TrainedCells old;
        private final TrainedCells now;
        private final Map<String, NearestCells> places = new HashMap<>();
        private final Map<String, Cells> oldCells = new HashMap<>();

        Numbers(Study study, TrainedCells old, TrainedCells now) {
            this.study = study;
            this.old = old;
            this.now = now;
        }

        /** Empty when the later round has no samples on the slice, or there is no cell at the place. */
        Optional<CellRef> now(CellRef cell) throws ProblemException {
            Long before = old.cellSets().get(cell.slice());
            Long after = now.cellSets().get(cell.slice());
            if (before == null || after == null) {
                return Optional.empty();
            }
            if (before.equals(after)) {
                return Optional.of(cell);
            }
            Optional<CellSetInfo> beforeSet = study.cellSet(before);
            Optional<CellSetInfo> afterSet = study.cellSet(after);
            if (beforeSet.isEmpty() || afterSet.isEmpty()) {
                return Optional.empty();
            }
            if (!places.containsKey(cell.slice())) {
                places.put(cell.slice(), new NearestCells(study.cells(afterSet.get())));
                oldCells.put(cell.slice(), study.cells(beforeSet.get()));
            }
            double diameter = afterSet.get().diameterPx();
            double radius = diameter > 0 ? diameter / 2 : Double.MIN_VALUE;
            Cells from = oldCells.get(cell.slice());
            int index = cell.cell() - 1;
            int found = places.get(cell.slice()).nearest(from.x(index), from.y(index), radius);
            return found < 0 ? Optional.empty() : Optional.of(new CellRef(cell.slice(), found + 1));
        }
    }

    /** What changed, in words. */
    public String words() {
        StringBuilder text = new StringBuilder("Since round " + before + ": ");
        text.append(count(added, "sample")).append(" more");
        if (removed > 0) {
            text.append(", ").append(removed).append(" fewer");
        }
        if (flipped > 0) {
            text.append(", ").append(flipped).append(" changed class");
        }
        if (!Double.isNaN(groupedF1)) {
            text.append("; grouped F1 ").append(change(groupedF1));
        }
        if (slices > 0) {
            text.append("; of ")
                    .append(count(cells, "cell"))
                    .append(" on ")
                    .append(count(slices, "slice"))
                    .append(' ')
                    .append(gained)
                    .append(" became ON and ")
                    .append(lost)
                    .append(" OFF");
        }
        text.append('.');
        if (added > 0 && groupedF1 <= -FALLEN) {
            text.append(
                    " The score is over the samples, and the newer ones may be harder: it can fall while the classifier"
                            + " gets better. An exam tells the two apart.");
        }
        return text.toString();
    }

    private static String change(double score) {
        String by = String.format(Locale.ROOT, "%.2f", Math.abs(score));
        return by.equals("0.00") ? "as before" : by + (score > 0 ? " higher" : " lower");
    }

    private static String count(int n, String what) {
        return n + " " + what + (n == 1 ? "" : "s");
    }
}
