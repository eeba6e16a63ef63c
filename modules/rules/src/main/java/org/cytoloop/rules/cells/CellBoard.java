/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.cells;

import java.awt.EventQueue;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.jobs.Job;
import org.cytoloop.workbench.jobs.ProgressRelay;
import org.cytoloop.workspace.StudyEvent;
import org.openide.util.NbBundle.Messages;

/**
 * The measured cells of an open study, shared by the windows of this module: what was measured before is read in the
 * background once, the rest is measured by a job when somebody asks for it. For the EDT.
 */
@Messages({"CellBoard_reading=Reading measured cells", "CellBoard_measuring=Measuring cells"})
public final class CellBoard {
    private final OpenStudy open;
    private final Runnable changed;
    private MeasuredCells cells;
    private String problem = "";
    private Job job;
    private boolean measuring;
    private double progress;

    /**
     * A board.
     *
     * @param changed called after every change of what it says
     */
    public CellBoard(OpenStudy open, Runnable changed) {
        this.open = open;
        this.changed = changed;
    }

    /** What is measured; empty until that is known. */
    public Optional<MeasuredCells> cells() {
        return Optional.ofNullable(cells);
    }

    /** The features of the study; empty until they are known. */
    public Optional<FeatureSchema> schema() {
        return cells().map(MeasuredCells::schema);
    }

    /** Value of a cell; empty when there is no cell, no such feature or no value. */
    public OptionalDouble value(Optional<CellRef> cell, String feature) {
        int column = cells == null ? -1 : cells.schema().indexOf(feature);
        if (column < 0 || cell.isEmpty()) {
            return OptionalDouble.empty();
        }
        float value = cells.value(cell.get(), column);
        return Float.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** Why nothing can be read or measured; empty when it can. */
    public String problem() {
        return problem;
    }

    /** True while cells are being measured. */
    public boolean isMeasuring() {
        return measuring;
    }

    /** True while it is not known yet what is measured. */
    public boolean isReading() {
        return job != null && !measuring;
    }

    /** How far measuring has come, 0 to 1. */
    public double progress() {
        return progress;
    }

    /** True when there are cells that could be measured. */
    public boolean canMeasure() {
        return !measuring && problem.isEmpty() && cells != null && cells.missing() > 0;
    }

    /** Reads what was measured before. */
    public void read() {
        if (!measuring) {
            start(false);
        }
    }

    /** Measures what is not measured yet. */
    public void measure() {
        if (!measuring) {
            start(true);
        }
    }

    private void start(boolean measure) {
        stopJob();
        measuring = measure;
        progress = 0;
        MeasuredCells before = cells;
        Job[] mine = new Job[1];
        mine[0] = open.jobs()
                .start(
                        measure ? Bundle.CellBoard_measuring() : Bundle.CellBoard_reading(),
                        task -> run(before, measure, measure ? watched(task) : task),
                        read -> accept(mine[0], read),
                        failure -> fail(mine[0], failure));
        job = mine[0];
        changed.run();
    }

    private MeasuredCells run(MeasuredCells before, boolean measure, TaskContext task) throws ProblemException {
        try {
            return new CellReading(open.study(), before).run(measure, task);
        } finally {
            if (task.isCancelled()) {
                EventQueue.invokeLater(this::cancelled);
            }
        }
    }

    private void accept(Job done, MeasuredCells read) {
        if (done == job) {
            job = null;
            measuring = false;
            problem = "";
            cells = read;
            changed.run();
        }
    }

    private void fail(Job done, ProblemException failure) {
        if (done == job) {
            job = null;
            measuring = false;
            problem = failure.getMessage();
            changed.run();
        }
    }

    /** The user cancelled it in the status line, or here. */
    private void cancelled() {
        if (job != null && job.isCancelled()) {
            job = null;
            boolean wasMeasuring = measuring;
            measuring = false;
            if (wasMeasuring) {
                // what was finished before is kept on disk
                read();
            }
        }
    }

    /** Stops measuring; slices that are finished stay measured. */
    public void cancel() {
        if (measuring && job != null) {
            job.cancel();
        }
    }

    /** Reads anew when cells, slices or feature settings are others. */
    public void studyChanged(StudyEvent event) {
        if (event.topics().contains(StudyEvent.Topic.CELLS)
                || event.topics().contains(StudyEvent.Topic.SLICES)
                || event.topics().contains(StudyEvent.Topic.FEATURES)) {
            start(measuring);
        }
    }

    private TaskContext watched(TaskContext task) {
        return new ProgressRelay(task, now -> advance(now.fraction()));
    }

    private void advance(double fraction) {
        if (measuring && fraction > progress) {
            progress = fraction;
            changed.run();
        }
    }

    private void stopJob() {
        if (job != null) {
            Job old = job;
            job = null;
            old.cancel();
        }
    }

    /** Lets go of everything. */
    public void close() {
        stopJob();
        measuring = false;
        cells = null;
    }
}
