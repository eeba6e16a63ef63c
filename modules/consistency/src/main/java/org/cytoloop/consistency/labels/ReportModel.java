/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.labels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.StudyRule;
import org.cytoloop.workbench.desk.Loader;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.StudyEvent;
import org.openide.util.NbBundle.Messages;

/**
 * A report on a study that is computed in the background when somebody looks at it, and anew when the study changed
 * since. For the EDT.
 *
 * @param <R> the report
 */
@Messages({
    "ReportModel_noStudy=Open a study first.",
    "ReportModel_loading=Computing…",
    "ReportModel_stopped=Computing was stopped. Choose Compute to start over.",
    "ReportModel_usual=Automatic"
})
public final class ReportModel<R> {
    private final String jobName;
    private final Computation<R> computation;
    private final Set<StudyEvent.Topic> topics;
    private final Runnable changed;
    private final Loader<Loaded<R>> loader = new Loader<>(this::loaded, this::failed);
    private OpenStudy open;
    private boolean shown;
    private boolean stale = true;
    private String trouble = "";
    private R report;
    private List<String> features = List.of();
    private Optional<String> feature = Optional.empty();

    private record Loaded<R>(R report, List<String> features) {}

    /**
     * Computes a report.
     *
     * @param <R> the report
     */
    @FunctionalInterface
    public interface Computation<R> {
        /** Off the EDT. */
        R of(Study study, String staining, Optional<String> feature, TaskContext task) throws ProblemException;
    }

    /**
     * No report yet.
     *
     * @param jobName what the user reads while it takes long
     * @param topics changes after which a report is old
     * @param changed called whenever what it says is other
     */
    public ReportModel(String jobName, Computation<R> computation, Set<StudyEvent.Topic> topics, Runnable changed) {
        this.jobName = jobName;
        this.computation = computation;
        this.topics = Set.copyOf(topics);
        this.changed = changed;
    }

    /** Another study, or none. */
    public void setStudy(OpenStudy study) {
        if (study != open) {
            open = study;
            forget();
        }
    }

    /** Another staining is the current one. */
    public void stainingChanged() {
        forget();
        computeWhenNeeded();
    }

    private void forget() {
        loader.stop();
        report = null;
        features = List.of();
        feature = Optional.empty();
        trouble = "";
        stale = true;
    }

    /** Whether anybody looks at it; nothing is computed before. */
    public void setShown(boolean next) {
        shown = next;
        computeWhenNeeded();
    }

    /** The study changed. A report under way is finished first, or it would never be while somebody labels fast. */
    public void studyChanged(StudyEvent event) {
        if (event.topics().stream().anyMatch(topics::contains)) {
            stale = true;
            if (!loader.isLoading()) {
                computeWhenNeeded();
            }
        }
    }

    /** Computes it anew, at once or as soon as somebody looks. */
    public void compute() {
        stale = true;
        computeWhenNeeded();
    }

    private void computeWhenNeeded() {
        if (shown && stale && open != null) {
            stale = false;
            trouble = "";
            String staining = open.staining().name();
            Study study = open.study();
            Optional<String> by = feature;
            loader.load(
                    open, jobName, task -> new Loaded<>(computation.of(study, staining, by, task), features(study)));
        }
        changed.run();
    }

    private static List<String> features(Study study) throws ProblemException {
        FeatureSchema schema = StudyRule.schema(study);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < schema.size(); i++) {
            names.add(schema.name(i));
        }
        return List.copyOf(names);
    }

    private void loaded(Loaded<R> loaded) {
        report = loaded.report();
        features = loaded.features();
        computeWhenNeeded();
    }

    private void failed(String sentence) {
        trouble = sentence.isEmpty() ? Bundle.ReportModel_stopped() : sentence;
        changed.run();
    }

    /** The study. */
    public Optional<OpenStudy> study() {
        return Optional.ofNullable(open);
    }

    /** The report; empty while there is none. An old one is shown until the new one is there. */
    public Optional<R> report() {
        return Optional.ofNullable(report);
    }

    /** True while it is being computed. */
    public boolean isComputing() {
        return loader.isLoading();
    }

    /** Why there is no (new) report; empty when there is one, or will be. */
    public String trouble() {
        return open == null ? trouble : open.names().text(trouble);
    }

    /** What to say in place of a report; empty when there is one. */
    public String emptyText() {
        if (open == null) {
            return Bundle.ReportModel_noStudy();
        }
        if (!trouble.isEmpty()) {
            return trouble();
        }
        return report == null ? Bundle.ReportModel_loading() : "";
    }

    /** What cells can be parted by. */
    public List<SignalChoice> choices() {
        List<SignalChoice> choices = new ArrayList<>();
        choices.add(new SignalChoice(Optional.empty(), Bundle.ReportModel_usual()));
        for (String name : features) {
            choices.add(new SignalChoice(Optional.of(name), name));
        }
        return choices;
    }

    /** The feature by which cells are parted; empty for the usual one. */
    public Optional<String> feature() {
        return feature;
    }

    /** Parts cells by another feature. */
    public void setFeature(Optional<String> next) {
        if (!next.equals(feature)) {
            feature = next;
            compute();
        }
    }
}
