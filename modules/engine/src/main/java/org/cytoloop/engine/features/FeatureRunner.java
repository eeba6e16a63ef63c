/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.features;

import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.cytoloop.core.features.DenseFeatureMatrix;
import org.cytoloop.core.features.FeatureContext;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.image.SlicePixels;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.task.Parallel;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.guard.GuardedExtractor;
import org.cytoloop.spi.FeatureExtractor;

/**
 * Computes the features of all cells of a slice. Cells are taken block by block, blocks in parallel; the pixels of a
 * block and of the extractors' reach around its cells are read once per channel and handed on from memory.
 *
 * <p>Every value must be set by its extractor; a value that cannot exist is NaN. Infinite values become NaN, so that
 * nothing after this has to cope with them. All NaN have the same bits. The result is the same, bit for bit, for any
 * number of threads, because an extractor's value of a cell may not depend on the run the cell is in.
 */
public final class FeatureRunner {
    /** Large enough that reading the reach around a block costs little, small enough for both cores to have work. */
    private static final int DEFAULT_BLOCK = 1024;

    /** A NaN that no computation gives: marks values that were never set. */
    private static final int UNSET_BITS = 0x7FC5E7ED;

    private static final float UNSET = Float.intBitsToFloat(UNSET_BITS);

    private FeatureRunner() {}

    /**
     * Computes the features of all cells.
     *
     * @param pixels the slice, its channels in the order of the context
     * @param cells all cells of the slice
     * @param extractors in any order
     * @return one row per cell in order, columns sorted by name
     * @throws ProblemException when the image cannot be read, two extractors offer the same feature, or one fails or leaves
     *     a value unset
     */
    public static DenseFeatureMatrix run(
            SlicePixels pixels,
            Cells cells,
            FeatureContext context,
            List<FeatureExtractor> extractors,
            TaskContext task)
            throws ProblemException {
        return run(pixels, cells, context, extractors, task, DEFAULT_BLOCK);
    }

    /** As above, with the edge of a block in px. */
    static DenseFeatureMatrix run(
            SlicePixels pixels,
            Cells cells,
            FeatureContext context,
            List<FeatureExtractor> extractors,
            TaskContext task,
            int blockSize)
            throws ProblemException {
        List<GuardedExtractor> guarded =
                extractors.stream().map(GuardedExtractor::new).toList();
        return GuardedExtractor.whole(guarded, task, () -> compute(pixels, cells, context, guarded, task, blockSize));
    }

    private static DenseFeatureMatrix compute(
            SlicePixels pixels,
            Cells cells,
            FeatureContext context,
            List<GuardedExtractor> extractors,
            TaskContext task,
            int blockSize)
            throws ProblemException {
        FeatureSchema schema = FeatureSchemas.ofGuarded(context, extractors);
        float[][] columns = new float[schema.size()][cells.size()];
        for (float[] column : columns) {
            Arrays.fill(column, UNSET);
        }
        float[][][] columnsOf = new float[extractors.size()][][];
        int reach = 0;
        for (int e = 0; e < columnsOf.length; e++) {
            columnsOf[e] = columnsOf(extractors.get(e), context, schema, columns);
            reach = Math.max(reach, extractors.get(e).reach(context, pixels.pixelSizeUm()));
        }
        int halo = reach;
        List<int[]> blocks = CellBlocks.of(cells, pixels.width(), pixels.height(), blockSize);
        Queue<BlockPixels> buffers = new ConcurrentLinkedQueue<>();
        Parallel.forEach(task.part(0, 0.9), blocks.size(), "computing features", b -> {
            BlockPixels spare = buffers.poll();
            BlockPixels block = spare == null ? new BlockPixels(pixels) : spare;
            int[] run = blocks.get(b);
            load(block, cells, run, halo);
            for (int e = 0; e < columnsOf.length; e++) {
                task.checkCancelled();
                extractors.get(e).extract(block, cells, run, context, columnsOf[e]);
            }
            buffers.add(block);
        });
        Parallel.forEach(task.part(0.9, 1), columnsOf.length, "finishing features", e -> extractors
                .get(e)
                .finish(pixels, cells, context, columnsOf[e]));
        for (int c = 0; c < columns.length; c++) {
            tidy(columns[c], schema.specs().get(c), extractors);
        }
        return new DenseFeatureMatrix(schema, cells.size(), columns);
    }

    /** The columns of one extractor, in the extractor's own order. */
    private static float[][] columnsOf(
            GuardedExtractor extractor, FeatureContext context, FeatureSchema schema, float[][] columns)
            throws ProblemException {
        List<FeatureSpec> specs = extractor.features(context);
        float[][] own = new float[specs.size()][];
        for (int j = 0; j < own.length; j++) {
            own[j] = columns[schema.indexOf(specs.get(j).name())];
        }
        return own;
    }

    /** Reads the pixels within the reach of a block's cells, as far as they lie in the slice. */
    private static void load(BlockPixels block, Cells cells, int[] run, int reach) throws ProblemException {
        float left = Float.POSITIVE_INFINITY;
        float top = Float.POSITIVE_INFINITY;
        float right = Float.NEGATIVE_INFINITY;
        float bottom = Float.NEGATIVE_INFINITY;
        for (int cell : run) {
            left = Math.min(left, cells.x(cell));
            right = Math.max(right, cells.x(cell));
            top = Math.min(top, cells.y(cell));
            bottom = Math.max(bottom, cells.y(cell));
        }
        int x0 = clamp((int) Math.floor(left) - reach, block.width());
        int y0 = clamp((int) Math.floor(top) - reach, block.height());
        int x1 = clamp((int) Math.floor(right) + reach, block.width());
        int y1 = clamp((int) Math.floor(bottom) + reach, block.height());
        block.load(x0, y0, x1 - x0 + 1, y1 - y0 + 1);
    }

    private static int clamp(int position, int size) {
        return Math.max(0, Math.min(position, size - 1));
    }

    private static void tidy(float[] column, FeatureSpec spec, List<GuardedExtractor> extractors)
            throws ProblemException {
        for (int i = 0; i < column.length; i++) {
            float value = column[i];
            if (!Float.isFinite(value)) {
                if (Float.floatToRawIntBits(value) == UNSET_BITS) {
                    throw unset(spec, i, extractors);
                }
                column[i] = Float.NaN;
            }
        }
    }

    private static ProblemException unset(FeatureSpec spec, int cell, List<GuardedExtractor> extractors) {
        return extractors.stream()
                .filter(extractor -> extractor.id().equals(spec.extractor()))
                .findFirst()
                .orElse(extractors.get(0))
                .unset(spec.name(), cell);
    }
}
