/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.guard;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.cytoloop.core.features.FeatureContext;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.image.SlicePixels;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.FeatureExtractor;

/**
 * A set of features, possibly of a stranger's plug-in: whatever it throws becomes a {@link ProblemException} that names
 * it, and columns it puts in the place of those it was given are refused. It runs on the caller's threads; what never
 * comes back is left behind by {@link #whole}. Thread-safe.
 */
public final class GuardedExtractor {
    private final FeatureExtractor extractor;
    private final GuardedCall guard;
    private final AtomicInteger inside = new AtomicInteger();

    /** Guards an extractor for the features of one slice. */
    public GuardedExtractor(FeatureExtractor extractor) {
        this.extractor = extractor;
        this.guard = new GuardedCall("features", extractor.id());
    }

    /** Its id. */
    public String id() {
        return extractor.id();
    }

    /**
     * Its features.
     *
     * @throws ProblemException when it fails to name them
     */
    public List<FeatureSpec> features(FeatureContext context) throws ProblemException {
        List<FeatureSpec> given = guard.callHere("to name its features", () -> extractor.features(context));
        if (given == null || given.stream().anyMatch(spec -> spec == null || spec.name() == null)) {
            throw guard.problem("does not name its features", null);
        }
        return given;
    }

    /**
     * How far around a cell it looks, px.
     *
     * @throws ProblemException when it fails to say, or says nonsense
     */
    public int reach(FeatureContext context, double pixelSizeUm) throws ProblemException {
        int reach = guard.callHere("to say how far it looks", () -> extractor.reach(context, pixelSizeUm));
        if (reach < 0) {
            throw guard.problem("wants to look " + reach + " px far", null);
        }
        return reach;
    }

    /**
     * Fills a run of cells.
     *
     * @param columns one per feature, in the extractor's order
     */
    public void extract(SlicePixels pixels, Cells cells, int[] run, FeatureContext context, float[][] columns)
            throws ProblemException {
        guarded(columns, own -> extractor.extract(pixels, cells, run, context, own));
    }

    /** What it does once for the whole slice. */
    public void finish(SlicePixels pixels, Cells cells, FeatureContext context, float[][] columns)
            throws ProblemException {
        guarded(columns, own -> extractor.finish(pixels, cells, context, own));
    }

    /** A feature of a cell was never set. */
    public ProblemException unset(String feature, int cell) {
        return guard.problem("left the feature " + feature + " of cell " + (cell + 1) + " unset", null);
    }

    /** Something an extractor does to its columns. */
    private interface Filling {
        void fill(float[][] columns) throws ProblemException;
    }

    private void guarded(float[][] columns, Filling filling) throws ProblemException {
        float[][] own = columns.clone();
        inside.incrementAndGet();
        try {
            filling.fill(own);
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError | OutOfMemoryError e) {
            throw guard.failed(e, "while it computed features", TaskContext.quiet(1));
        } finally {
            inside.decrementAndGet();
        }
        for (int j = 0; j < own.length; j++) {
            if (own[j] != columns[j]) {
                throw guard.problem("put its values into columns of its own", null);
            }
        }
    }

    /**
     * Runs all of a computation so that the user can stop waiting for extractors that do not stop.
     *
     * @throws StuckCallException when extractors did not come back within a second of the task being cancelled
     */
    public static <T> T whole(List<GuardedExtractor> extractors, TaskContext task, Callable<T> computation)
            throws ProblemException {
        try {
            return StoppableWork.await("features", task, computation, thread -> stuck(extractors, thread));
        } catch (StoppableWork.Failed e) {
            if (e.getCause() instanceof ProblemException problem) {
                throw problem;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException runtime ? runtime : new IllegalStateException(e.getCause());
        }
    }

    private static CancellationException stuck(List<GuardedExtractor> extractors, Thread thread) {
        CancellationException stuck = new CancellationException("cancelled");
        for (GuardedExtractor extractor : extractors) {
            if (extractor.inside.get() > 0) {
                stuck = extractor.guard.stuck(thread, "while it computed features");
            }
        }
        return stuck;
    }
}
