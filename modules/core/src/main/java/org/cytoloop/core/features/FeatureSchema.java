/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.features;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cytoloop.core.files.Sha256;
import org.cytoloop.core.task.ProblemException;

/**
 * The columns of a feature matrix, always ordered by name (as {@link String#compareTo} orders). Two schemas are equal when names, units,
 * extractors and versions are. Immutable.
 */
public final class FeatureSchema {
    private final List<FeatureSpec> specs;
    private final Map<String, Integer> index = new HashMap<>();
    private final String text;
    private final String fingerprint;

    /**
     * Sorts the features by name.
     *
     * @throws IllegalArgumentException when a name occurs twice
     */
    public FeatureSchema(List<FeatureSpec> features) {
        List<FeatureSpec> sorted = new ArrayList<>(features);
        sorted.sort(Comparator.comparing(FeatureSpec::name));
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < sorted.size(); i++) {
            FeatureSpec spec = sorted.get(i);
            if (index.put(spec.name(), i) != null) {
                throw new IllegalArgumentException("feature " + spec.name() + " occurs twice");
            }
            lines.append(spec.name()).append('\t').append(spec.unit()).append('\t');
            lines.append(spec.extractor()).append('\t').append(spec.version()).append('\n');
        }
        this.specs = List.copyOf(sorted);
        this.text = lines.toString();
        this.fingerprint = Sha256.hex(text);
    }

    /** The features in column order. */
    public List<FeatureSpec> specs() {
        return specs;
    }

    /** Number of columns. */
    public int size() {
        return specs.size();
    }

    /** The name of a column. */
    public String name(int column) {
        return specs.get(column).name();
    }

    /** The column of a feature, or -1. */
    public int indexOf(String name) {
        return index.getOrDefault(name, -1);
    }

    /** One line "name TAB unit TAB extractor TAB version" per column, in order, each ended by a line feed. */
    public String text() {
        return text;
    }

    /** SHA-256 (hex) over {@link #text()} in UTF-8. */
    public String fingerprint() {
        return fingerprint;
    }

    /**
     * Refuses the features of cells that are to be classified unless they are these, which a classifier was trained on.
     *
     * @param given the features of the cells
     * @throws ProblemException naming the first feature, in order of names, that is missing, too many, or of another
     *     extractor, version or unit, and what to do
     */
    public void requireSame(FeatureSchema given) throws ProblemException {
        SchemaCheck.require(this, given);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FeatureSchema that && fingerprint.equals(that.fingerprint);
    }

    @Override
    public int hashCode() {
        return fingerprint.hashCode();
    }
}
