/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.mining;

import java.util.List;
import org.cytoloop.core.features.DenseFeatureMatrix;
import org.cytoloop.core.features.FeatureContext;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.image.SlicePixels;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.operations.StudyFeatures;
import org.cytoloop.operations.chosen.SliceReaders;
import org.cytoloop.spi.FeatureExtractor;
import org.cytoloop.workspace.FeatureStore;
import org.cytoloop.workspace.Study;

/** Features whose values lie in the cache, so that no pixels are needed: brightness and background of cFos. */
public final class FixedFeatures implements FeatureExtractor {
    static final FeatureContext CONTEXT = new FeatureContext(List.of("cFos"), 0, 12, false);
    static final FeatureSchema SCHEMA = new FeatureSchema(new FixedFeatures().features(CONTEXT));

    @Override
    public String id() {
        return "fixed";
    }

    @Override
    public String displayName() {
        return "fixed";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<FeatureSpec> features(FeatureContext context) {
        return List.of(
                new FeatureSpec("cFos.background", "grey", "Around the cell.", "fixed", 1),
                new FeatureSpec("cFos.snr", "ratio", "How bright.", "fixed", 1));
    }

    @Override
    public int reach(FeatureContext context, double pixelSizeUm) {
        return 1;
    }

    @Override
    public void extract(SlicePixels pixels, Cells cells, int[] run, FeatureContext context, float[][] columns) {
        throw new AssertionError("there are no pixels here: the features lie in the cache");
    }

    /** Puts values of a slice into the cache: snr is the number of the cell, the background falls with it. */
    static void put(Study study, String slice) throws ProblemException {
        int cells = study.cellSet(slice).orElseThrow().count();
        float[][] columns = new float[2][cells];
        for (int i = 0; i < cells; i++) {
            columns[0][i] = -i % 7;
            columns[1][i] = i + 1;
        }
        if (study.featureContext().isEmpty()) {
            study.fixFeatureContext(CONTEXT);
        }
        String key = FeatureStore.key(
                study.settings(),
                study.slice(slice).orElseThrow(),
                study.cellSet(slice).orElseThrow(),
                CONTEXT,
                SCHEMA,
                StudyFeatures.madeBy(
                        SliceReaders.identity(study, study.slice(slice).orElseThrow()), List.of(new FixedFeatures())));
        new FeatureStore(study.cacheFolder()).store(key, new DenseFeatureMatrix(SCHEMA, cells, columns));
    }
}
