/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.families;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cytoloop.core.features.DenseFeatureMatrix;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.StudyFeatures;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.Study;

/**
 * Cells of a study with their features: all that are labelled, and some drawn at random to compare them with. Cells of
 * the exam are left out, for they are for nothing else.
 */
final class FamilyCells {
    private static final int DRAWN = 6000;
    private static final long SEED = 4711;

    private final List<CellSetInfo> cellSets = new ArrayList<>();
    private final List<CellRef> cells = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final List<float[]> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Map<CellRef, Integer> index = new HashMap<>();
    private final FeatureSchema schema;
    private float[][] columns = new float[0][];

    private FamilyCells(FeatureSchema schema) {
        this.schema = schema;
    }

    /**
     * Reads them.
     *
     * @param needed slices whose features are computed when they are not at hand; of others only those at hand are read
     */
    static FamilyCells read(Study study, String staining, StudyFeatures features, Set<String> needed, TaskContext task)
            throws ProblemException {
        FamilyCells found = new FamilyCells(features.schema());
        Map<String, Map<Integer, Label>> labelled = new HashMap<>();
        for (Sample sample : study.samples(staining)) {
            labelled.computeIfAbsent(sample.cell().slice(), slice -> new HashMap<>())
                    .put(sample.cell().cell(), sample.label());
        }
        Set<CellRef> exam = study.exams().reserved(staining);
        List<CellSetInfo> sets = new ArrayList<>();
        long all = 0;
        for (Slice slice : study.slices()) {
            Optional<CellSetInfo> set = study.cellSet(slice.name());
            if (set.isPresent()) {
                sets.add(set.get());
                all += set.get().count();
            }
        }
        for (int i = 0; i < sets.size(); i++) {
            task.checkCancelled();
            CellSetInfo set = sets.get(i);
            TaskContext part = task.part(i / (double) sets.size(), (i + 1.0) / sets.size());
            try {
                Optional<FeatureMatrix> matrix =
                        needed.contains(set.slice()) ? Optional.of(features.of(set, part)) : features.stored(set);
                if (matrix.isPresent()) {
                    int quota =
                            (int) Math.min(set.count(), Math.round((double) DRAWN * set.count() / Math.max(1, all)));
                    found.add(set, matrix.get(), labelled.getOrDefault(set.slice(), Map.of()), quota, exam);
                }
            } catch (ProblemException e) {
                found.notes.add(e.getMessage());
            }
        }
        found.finish();
        return found;
    }

    private void add(
            CellSetInfo set, FeatureMatrix matrix, Map<Integer, Label> labelled, int quota, Set<CellRef> exam) {
        int[] order = new int[matrix.rows()];
        Arrays.setAll(order, row -> row + 1);
        SeededRandom.forPart(SEED, set.id()).shuffle(order);
        Set<Integer> chosen = new TreeSet<>(labelled.keySet());
        for (int i = 0; i < Math.min(quota, order.length); i++) {
            chosen.add(order[i]);
        }
        for (int cell : chosen) {
            CellRef ref = new CellRef(set.slice(), cell);
            if (cell <= matrix.rows() && !exam.contains(ref)) {
                index.put(ref, cells.size());
                cellSets.add(set);
                cells.add(ref);
                labels.add(labelled.get(cell));
                float[] row = new float[schema.size()];
                for (int c = 0; c < row.length; c++) {
                    row[c] = matrix.value(cell - 1, c);
                }
                rows.add(row);
            }
        }
    }

    private void finish() {
        columns = new float[schema.size()][rows.size()];
        for (int c = 0; c < columns.length; c++) {
            for (int r = 0; r < rows.size(); r++) {
                columns[c][r] = rows.get(r)[c];
            }
        }
        rows.clear();
    }

    int size() {
        return cells.size();
    }

    FeatureSchema schema() {
        return schema;
    }

    /** Features, {@code [feature][row]}; not to be written to. */
    float[][] columns() {
        return columns;
    }

    /** The same as a matrix. */
    FeatureMatrix matrix() {
        return new DenseFeatureMatrix(schema, size(), columns);
    }

    /** The row of a cell, or -1. */
    int row(CellRef cell) {
        return index.getOrDefault(cell, -1);
    }

    CellRef cell(int row) {
        return cells.get(row);
    }

    /** The cell set a row's number belongs to. */
    CellSetInfo cellSet(int row) {
        return cellSets.get(row);
    }

    /** Its label; null when it has none. */
    Label label(int row) {
        return labels.get(row);
    }

    /** Sentences on slices that could not be read. */
    List<String> notes() {
        return notes;
    }

    /** Some of the rows, {@code [feature][i]}. */
    float[][] select(int[] selected) {
        float[][] part = new float[columns.length][selected.length];
        for (int c = 0; c < part.length; c++) {
            for (int i = 0; i < selected.length; i++) {
                part[c][i] = columns[c][selected[i]];
            }
        }
        return part;
    }
}
