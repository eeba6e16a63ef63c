/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.features.DenseFeatureMatrix;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.labelling.language.NearNames;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.Study;

/**
 * The values of some features for all cells of all slices of a study, in memory: what histograms and ladders show, and
 * what a rule is tried on while it is written. Immutable, thread-safe.
 */
public final class FeatureColumns {
    private final FeatureSchema schema;
    private final Map<String, SliceColumns> slices;
    private final Map<String, String> problems;

    private FeatureColumns(FeatureSchema schema, Map<String, SliceColumns> slices, Map<String, String> problems) {
        this.schema = schema;
        this.slices = Collections.unmodifiableMap(slices);
        this.problems = Collections.unmodifiableMap(problems);
    }

    /**
     * The values of one slice.
     *
     * @param cellSet the cells they belong to; row i is cell i + 1
     * @param matrix the features that were asked for
     */
    public record SliceColumns(CellSetInfo cellSet, FeatureMatrix matrix) {}

    /**
     * Reads or computes the values, by every feature set there is; see {@link StudyRule#features}.
     *
     * @throws ProblemException when a feature does not exist; near names are offered
     */
    public static FeatureColumns load(Study study, Collection<String> features, TaskContext task)
            throws ProblemException {
        return load(study, StudyRule.features(study), features, task);
    }

    /**
     * Reads or computes the values. A slice without cells or with a missing image is left out, and told in {@link
     * #problems}.
     *
     * @param source where they come from
     * @param features names; those asked for twice are given once
     * @throws ProblemException when a feature does not exist; near names are offered
     * @throws java.util.concurrent.CancellationException when the task was cancelled
     */
    public static FeatureColumns load(Study study, StudyFeatures source, Collection<String> features, TaskContext task)
            throws ProblemException {
        List<String> all = study.slices().stream().map(Slice::name).toList();
        return load(study, source, features, all, task);
    }

    /** Reads or computes the values of some slices only; see {@link #load(Study, StudyFeatures, Collection, TaskContext)}. */
    public static FeatureColumns load(
            Study study, StudyFeatures source, Collection<String> features, List<String> slices, TaskContext task)
            throws ProblemException {
        FeatureSchema schema = part(source.schema(), features);
        Map<String, SliceColumns> columns = new LinkedHashMap<>();
        Map<String, String> problems = new LinkedHashMap<>();
        for (int i = 0; i < slices.size(); i++) {
            task.checkCancelled();
            String name = slices.get(i);
            TaskContext part = task.part(i / (double) slices.size(), (i + 1) / (double) slices.size());
            part.progress(0, "features of " + name);
            try {
                columns.put(name, slice(study, source, schema, name, part));
            } catch (ProblemException e) {
                problems.put(name, e.getMessage());
            }
        }
        task.progress(1, null);
        return new FeatureColumns(schema, columns, problems);
    }

    private static SliceColumns slice(
            Study study, StudyFeatures source, FeatureSchema schema, String name, TaskContext task)
            throws ProblemException {
        Optional<CellSetInfo> before = study.cellSet(name);
        FeatureMatrix all = source.of(name, task);
        Optional<CellSetInfo> after = study.cellSet(name);
        if (before.isEmpty()
                || after.isEmpty()
                || before.get().id() != after.get().id()) {
            throw new ProblemException(
                    "Slice \"" + name + "\" was detected anew while its features were read; read them again.");
        }
        float[][] values = new float[schema.size()][all.rows()];
        for (int column = 0; column < values.length; column++) {
            int from = all.schema().indexOf(schema.name(column));
            all.copyColumn(from, 0, values[column], 0, all.rows());
        }
        return new SliceColumns(before.get(), new DenseFeatureMatrix(schema, all.rows(), values));
    }

    private static FeatureSchema part(FeatureSchema whole, Collection<String> features) throws ProblemException {
        List<FeatureSpec> specs = new ArrayList<>();
        for (String name : features.stream().distinct().toList()) {
            int column = whole.indexOf(name);
            if (column < 0) {
                List<String> names =
                        whole.specs().stream().map(FeatureSpec::name).toList();
                List<String> near = NearNames.of(name, names);
                throw new ProblemException("This study has no feature \"" + name + "\""
                        + (near.isEmpty()
                                ? "; name one of its " + names.size() + ", such as "
                                        + String.join(" or ", names.subList(0, Math.min(3, names.size()))) + "."
                                : "; did you mean " + String.join(" or ", near) + "?"));
            }
            specs.add(whole.specs().get(column));
        }
        return new FeatureSchema(specs);
    }

    /** The features that were asked for; rules are compiled for it. */
    public FeatureSchema schema() {
        return schema;
    }

    /** The values by slice, in the order of the study; without those of {@link #problems}. */
    public Map<String, SliceColumns> slices() {
        return slices;
    }

    /** Why slices have no values, a sentence by slice. */
    public Map<String, String> problems() {
        return problems;
    }

    /** Number of cells that have values. */
    public int cells() {
        return slices.values().stream().mapToInt(slice -> slice.matrix().rows()).sum();
    }

    /**
     * The values of a feature for all cells of a slice; NaN where there is none. A copy.
     *
     * @throws IllegalArgumentException when the feature was not asked for or the slice has no values
     */
    public float[] values(String feature, String slice) {
        SliceColumns columns = slices.get(slice);
        if (columns == null) {
            throw new IllegalArgumentException("no values of slice " + slice);
        }
        float[] values = new float[columns.matrix().rows()];
        columns.matrix().copyColumn(column(feature), 0, values, 0, values.length);
        return values;
    }

    /** The values of a feature for all cells of all slices, one slice after the other; see {@link #values(String, String)}. */
    public float[] values(String feature) {
        int column = column(feature);
        float[] values = new float[cells()];
        int at = 0;
        for (SliceColumns slice : slices.values()) {
            int rows = slice.matrix().rows();
            slice.matrix().copyColumn(column, 0, values, at, rows);
            at += rows;
        }
        return values;
    }

    private int column(String feature) {
        int column = schema.indexOf(feature);
        if (column < 0) {
            throw new IllegalArgumentException("feature " + feature + " was not asked for");
        }
        return column;
    }
}
