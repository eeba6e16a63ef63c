/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations;

import java.util.List;
import org.cytoloop.core.features.DenseFeatureMatrix;
import org.cytoloop.core.features.FeatureContext;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.image.SlicePixels;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.engine.features.FeatureContexts;
import org.cytoloop.operations.chosen.SliceReaders;
import org.cytoloop.spi.FeatureExtractor;
import org.cytoloop.workspace.FeatureStore;
import org.cytoloop.workspace.Study;

/** Features of cells whose values lie in the cache, so that no pixels are needed. */
public final class CachedFeatures {
    private CachedFeatures() {}

    private static FeatureExtractor extractor(List<String> names) {
        return new FeatureExtractor() {
            @Override
            public String id() {
                return "cached";
            }

            @Override
            public String displayName() {
                return "cached";
            }

            @Override
            public String version() {
                return "1";
            }

            @Override
            public List<FeatureSpec> features(FeatureContext context) {
                return names.stream()
                        .map(name -> new FeatureSpec(name, "1", "a number", "cached", 1))
                        .toList();
            }

            @Override
            public int reach(FeatureContext context, double pixelSizeUm) {
                return 1;
            }

            @Override
            public void extract(SlicePixels pixels, Cells cells, int[] run, FeatureContext context, float[][] columns) {
                throw new AssertionError("there are no pixels here: the features lie in the cache");
            }
        };
    }

    private static FeatureContext context(Study study) {
        return FeatureContexts.of(study.settings(), study.slices(), 10 * 0.65, 10);
    }

    /** Features of these names. */
    public static StudyFeatures of(Study study, List<String> names) throws ProblemException {
        return new StudyFeatures(study, List.of(extractor(names)));
    }

    /** Puts the values of a slice into the cache: {@code columns[i]} is the i-th name. */
    public static void put(Study study, String slice, List<String> names, float[]... columns) {
        FeatureContext context = context(study);
        FeatureSchema schema = new FeatureSchema(extractor(names).features(context));
        float[][] ordered = new float[names.size()][];
        for (int i = 0; i < ordered.length; i++) {
            ordered[schema.indexOf(names.get(i))] = columns[i];
        }
        String key = FeatureStore.key(
                study.settings(),
                study.slice(slice).orElseThrow(),
                study.cellSet(slice).orElseThrow(),
                context,
                schema,
                StudyFeatures.madeBy(
                        SliceReaders.identity(study, study.slice(slice).orElseThrow()), List.of(extractor(names))));
        new FeatureStore(study.cacheFolder()).store(key, new DenseFeatureMatrix(schema, columns[0].length, ordered));
    }
}
