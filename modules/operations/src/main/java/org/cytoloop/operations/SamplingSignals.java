/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.features.FeatureContext;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.task.Parallel;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.features.FeatureContexts;
import org.cytoloop.engine.features.FeatureRunner;
import org.cytoloop.engine.features.FeatureSchemas;
import org.cytoloop.engine.imaging.SliceImage;
import org.cytoloop.engine.sampling.NearestCells;
import org.cytoloop.engine.sampling.QuickSignals;
import org.cytoloop.operations.chosen.SliceReaders;
import org.cytoloop.spi.FeatureExtractor;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.FeatureStore;
import org.cytoloop.workspace.Study;

/**
 * Quick numbers per cell of a slice for a staining, to sort crops by and to suggest regions with; see {@link
 * QuickSignals} for the formulas. Kept in the study's cache folder, and in memory while it allows. Thread-safe.
 */
public final class SamplingSignals {
    private static final double DEFAULT_DIAMETER_PX = 12;
    private static final double NEIGHBOURHOOD = 5;
    private static final int CHUNK = 4096;
    private static final int RECENT = 16;

    private static final FeatureExtractor QUICK = new QuickSignals();
    private static final Map<String, SoftReference<Signals>> MEMORY = new LinkedHashMap<>(RECENT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, SoftReference<Signals>> eldest) {
            return size() > RECENT;
        }
    };

    private SamplingSignals() {}

    /**
     * One value per cell, at index cell number - 1. Not to be written to.
     *
     * @param signal mean grey value of the staining in the cell minus its background
     * @param background median grey value of the staining around the cell
     * @param density number of other cells within 5 cell diameters
     */
    public record Signals(float[] signal, float[] background, float[] density) {
        /** The columns as region suggestions take them. */
        public float[][] columns() {
            return new float[][] {signal, background, density};
        }
    }

    /**
     * The signals of all cells of a slice; empty arrays when it has none. Reads the image when they are not cached.
     *
     * @throws ProblemException when there is no such slice or staining, or the image cannot be read
     */
    public static Signals of(Study study, String slice, String staining, TaskContext task) throws ProblemException {
        Slice of = StudyParts.slice(study, slice);
        Staining channel = StudyParts.staining(study, staining);
        Optional<CellSetInfo> cellSet = study.cellSet(slice);
        if (cellSet.isEmpty()) {
            return new Signals(new float[0], new float[0], new float[0]);
        }
        Cells cells = study.cells(cellSet.get());
        double diameter = diameterPx(cellSet.get(), cells);
        // in px: sorting cells within a slice must not depend on whether its pixel size is known
        FeatureContext context = new FeatureContext(List.of(staining), -1, diameter, false);
        FeatureSchema schema = FeatureSchemas.of(context, List.of(QUICK));
        String key = FeatureStore.key(
                study.settings(), of, cellSet.get(), context, schema, SliceReaders.identity(study, of));
        Optional<Signals> known = recall(key);
        if (known.isPresent()) {
            return known.get();
        }
        FeatureStore store = new FeatureStore(study.cacheFolder());
        FeatureMatrix matrix =
                store.get(key, schema, cells.size(), () -> measure(study, of, channel, cells, context, task));
        Signals signals = new Signals(
                column(matrix, QuickSignals.SIGNAL, context),
                column(matrix, QuickSignals.BACKGROUND, context),
                density(cells, NEIGHBOURHOOD * diameter, task));
        remember(key, signals);
        return signals;
    }

    private static double diameterPx(CellSetInfo cellSet, Cells cells) {
        double diameter = cellSet.diameterPx();
        if (!(diameter > 0)) {
            diameter = FeatureContexts.typicalDiameterPx(cells);
        }
        return diameter > 0 ? diameter : DEFAULT_DIAMETER_PX;
    }

    private static FeatureMatrix measure(
            Study study, Slice slice, Staining channel, Cells cells, FeatureContext context, TaskContext task)
            throws ProblemException {
        try (SliceImage image = StudyImages.open(study, slice)) {
            int index = StudyImages.channelIndex(slice, channel.channel());
            return FeatureRunner.run(
                    image.pixels(List.of(index), slice.pixelSizeUm()), cells, context, List.of(QUICK), task);
        }
    }

    private static float[] column(FeatureMatrix matrix, int which, FeatureContext context) {
        int column = matrix.schema().indexOf(QUICK.features(context).get(which).name());
        float[] values = new float[matrix.rows()];
        matrix.copyColumn(column, 0, values, 0, values.length);
        return values;
    }

    private static float[] density(Cells cells, double radius, TaskContext task) throws ProblemException {
        NearestCells near = new NearestCells(cells);
        float[] density = new float[cells.size()];
        int chunks = (density.length + CHUNK - 1) / CHUNK;
        Parallel.forEach(task.part(1, 1), chunks, "counting neighbours", chunk -> {
            int end = Math.min(density.length, (chunk + 1) * CHUNK);
            for (int i = chunk * CHUNK; i < end; i++) {
                density[i] = near.count(cells.x(i), cells.y(i), radius) - 1;
            }
        });
        return density;
    }

    private static Optional<Signals> recall(String key) {
        synchronized (MEMORY) {
            return Optional.ofNullable(MEMORY.get(key)).map(SoftReference::get);
        }
    }

    private static void remember(String key, Signals signals) {
        synchronized (MEMORY) {
            MEMORY.put(key, new SoftReference<>(signals));
        }
    }
}
