/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.report.model;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.reporting.files.ReportFile;
import org.cytoloop.reporting.groups.GroupTest;
import org.cytoloop.reporting.study.ReportPlan;
import org.cytoloop.workbench.jobs.Job;
import org.cytoloop.workbench.jobs.ProgressRelay;
import org.cytoloop.workbench.jobs.Work;
import org.cytoloop.workspace.Study;

/** What is to be reported of the open study, and how far it is. For the EDT. */
public final class ReportModel {
    /** Starts work in the background, as {@code Jobs.start} does. */
    @FunctionalInterface
    public interface Starter {
        /** Starts it; one of the two is told on the EDT, none when it was cancelled. */
        Job start(Work<ReportFile> work, Consumer<ReportFile> done, Consumer<ProblemException> failed);
    }

    private final Study study;
    private final Starter starter;
    private final Executor edt;
    private final BooleanSupplier masked;
    private final Runnable changed;
    private ReportChoices choices;
    private Optional<GroupTest> test = Optional.empty();
    private Job job;
    private double fraction;
    private String step = "";
    private Optional<ReportFile> written = Optional.empty();
    private String problem = "";

    /**
     * A model.
     *
     * @param masked true while names are hidden: a report would tell them
     * @param edt brings progress to the EDT
     * @param changed told of every change, on the EDT
     */
    public ReportModel(
            Study study,
            ReportChoices choices,
            Starter starter,
            Executor edt,
            BooleanSupplier masked,
            Runnable changed) {
        this.study = study;
        this.choices = choices;
        this.starter = starter;
        this.edt = edt;
        this.masked = masked;
        this.changed = changed;
    }

    /** What is chosen. */
    public ReportChoices choices() {
        return choices;
    }

    /** Chooses otherwise; what was written before is no longer spoken of. */
    public void choose(ReportChoices other) {
        if (!other.equals(choices)) {
            choices = other;
            forget();
        }
    }

    /** The test by which groups are compared; empty for none. */
    public Optional<GroupTest> test() {
        return test;
    }

    /** Chooses a test; empty for none. */
    public void test(Optional<GroupTest> asked) {
        if (!asked.equals(test)) {
            test = asked;
            forget();
        }
    }

    private void forget() {
        written = Optional.empty();
        problem = "";
        changed.run();
    }

    /** True while names are hidden. */
    public boolean isMasked() {
        return masked.getAsBoolean();
    }

    /** True when a report can be made now. */
    public boolean canMake() {
        return job == null && !isMasked();
    }

    /** True while one is made. */
    public boolean isMaking() {
        return job != null;
    }

    /** How far it is, 0 to 1. */
    public double fraction() {
        return fraction;
    }

    /** What is being done. */
    public String step() {
        return step;
    }

    /** The report that was made last with what is chosen now. */
    public Optional<ReportFile> written() {
        return written;
    }

    /** Why there is none, in one sentence; empty when nothing went wrong. */
    public String problem() {
        return problem;
    }

    /** Makes the report. */
    public void make() {
        if (!canMake()) {
            return;
        }
        written = Optional.empty();
        problem = "";
        fraction = 0;
        step = "";
        Path file = choices.file();
        ReportPlan plan = new ReportPlan(choices.pictures(), test);
        Job[] own = new Job[1];
        job = starter.start(
                task -> ReportFile.write(study, plan, file, watched(task, own)),
                done -> ended(own[0], () -> written = Optional.of(done)),
                failed -> ended(own[0], () -> problem = failed.getMessage()));
        own[0] = job;
        changed.run();
    }

    private void ended(Job which, Runnable result) {
        if (which == job) {
            job = null;
            result.run();
            changed.run();
        }
    }

    /** Stops making it; nothing is left of it. */
    public void cancel() {
        if (job != null) {
            job.cancel();
            job = null;
            changed.run();
        }
    }

    /** Tells the dialog as well how far it is. */
    private TaskContext watched(TaskContext task, Job[] own) {
        return new ProgressRelay(task, edt, now -> {
            if (own[0] != null && own[0] == job) {
                fraction = now.fraction();
                step = now.step() == null ? step : now.step();
                changed.run();
            }
        });
    }
}
