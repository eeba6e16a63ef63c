/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.detection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.slices.dialogs.ReplacedCells;
import org.cytoloop.spi.CellDetector;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.stage.Stage;
import org.cytoloop.workspace.Study;
import org.openide.util.NbBundle.Messages;

/**
 * What the detection dialog shows and does: detector, parameters and scope, what they will do to the study, and the run.
 * The preview is {@link LivePreview}'s. For the EDT.
 */
@Messages("MSG_CountingLabels=Counting labels")
final class DetectionModel {
    private final OpenStudy open;
    private final List<CellDetector> detectors;
    private final Executor edt;
    private final Runnable changed;
    private final LivePreview preview;
    private CellDetector detector;
    private Optional<ParameterSet> parameters = Optional.empty();
    private DetectionScope scope = DetectionScope.THIS;
    private ReplacedCells targets = ReplacedCells.UNKNOWN;
    private DetectionProgress progress;
    private Optional<DetectionReport> report = Optional.empty();

    /**
     * @param detectors at least one
     * @param background runs one thing at a time, off the EDT
     * @param edt runs on the EDT, later
     * @param stage how a slice is shown now
     * @param changed told on the EDT when something to show is another
     */
    DetectionModel(
            OpenStudy open,
            List<CellDetector> detectors,
            Executor background,
            Executor edt,
            Function<String, Optional<Stage>> stage,
            Runnable changed) {
        this.open = open;
        this.detectors = List.copyOf(detectors);
        this.edt = edt;
        this.changed = changed;
        this.preview = new LivePreview(open, background, edt, stage, changed);
        detector = StudyDetector.of(open, detectors);
        countLabels();
    }

    /** The study. */
    OpenStudy study() {
        return open;
    }

    /** What can be chosen from. */
    List<CellDetector> detectors() {
        return detectors;
    }

    /** The detector that is chosen. */
    CellDetector detector() {
        return detector;
    }

    /** Parameters of the chosen detector as they were used last in this study. */
    Map<String, String> rememberedParameters() {
        return StudyDetector.parameters(open, detector);
    }

    /** Takes over what the study chose elsewhere. */
    void follow() {
        CellDetector now = StudyDetector.of(open, detectors);
        if (!isRunning() && !now.id().equals(detector.id())) {
            setDetector(now);
        }
    }

    /** Chooses a detector; its parameters are told next. */
    void setDetector(CellDetector next) {
        detector = next;
        parameters = Optional.empty();
        refresh();
    }

    /** Takes over the parameters; empty while they cannot be used. */
    void setParameters(Optional<ParameterSet> values) {
        parameters = values;
        values.ifPresent(set -> DetectionSession.remember(open, new DetectionChoices(detector.id(), set.asMap())));
        refresh();
    }

    /** Which slices are meant. */
    DetectionScope scope() {
        return scope;
    }

    /** Says which slices are meant. */
    void setScope(DetectionScope next) {
        scope = next;
        changed.run();
    }

    /** The slices that are meant. */
    List<Slice> slices(DetectionScope of) {
        SelectedSlices selected = open.getLookup().lookup(SelectedSlices.class);
        Study study = open.study();
        return of.slices(
                open.names().slices(),
                open.slice().map(Slice::name).orElse(null),
                selected == null ? List.of() : selected.names(),
                name -> study.cellSet(name).isPresent());
    }

    /** Why nothing can be detected in this study or slice, in a sentence; empty when it can. */
    Optional<String> refusal() {
        try {
            if (open.slice().isPresent()) {
                DetectionWords.channel(open.study().settings(), open.slice().get());
            }
            return Optional.empty();
        } catch (ProblemException e) {
            return Optional.of(open.names().text(e.getMessage()));
        }
    }

    /** Where cells are looked for, in words; empty when they cannot be. */
    String channelWords() {
        try {
            return open.slice().isPresent()
                    ? DetectionWords.channel(
                            open.study().settings(), open.slice().get())
                    : "";
        } catch (ProblemException e) {
            return "";
        }
    }

    /** What happens to cells and labels that there are; empty when there are none. */
    String warning() {
        String labels = targets.warning(open.study(), slices(scope), open.names()::slice);
        Optional<String> missing = StudyDetector.missing(open.study());
        return missing.isPresent() ? (missing.get() + " " + labels).strip() : labels;
    }

    /** The preview. */
    LivePreview preview() {
        return preview;
    }

    /** True when the run can begin. */
    boolean canStart() {
        return !isRunning()
                && parameters.isPresent()
                && refusal().isEmpty()
                && !slices(scope).isEmpty();
    }

    /** True while cells are being detected. */
    boolean isRunning() {
        return progress != null;
    }

    /** How far the run is; empty when nothing runs. */
    Optional<DetectionProgress> progress() {
        return Optional.ofNullable(progress);
    }

    /** What the last run gave. */
    Optional<DetectionReport> report() {
        return report;
    }

    /** Begins the run. */
    void start() {
        if (!canStart()) {
            return;
        }
        DetectionRun run = new DetectionRun(
                open.study(), slices(scope), detector, parameters.orElseThrow().asMap(), open.names()::slice);
        StudyDetector.keep(open, detector);
        report = Optional.empty();
        progress = new DetectionProgress(run, edt, changed, this::finished);
        progress.start(open.jobs());
        changed.run();
    }

    /** What a slice is called on the screen. */
    String shown(String slice) {
        return open.names().slice(slice);
    }

    /** Stops the run; slices that are done keep their new cells. */
    void cancel() {
        if (progress != null) {
            progress.cancel();
        }
    }

    private void finished(DetectionReport result) {
        progress = null;
        report = Optional.of(result);
        changed.run();
    }

    /** Something in the study or in the choice of slice is another. */
    void refresh() {
        preview.show(refusal().isPresent() ? Optional.empty() : parameters.map(set -> detector), parameters);
        changed.run();
    }

    /** Labels are others. */
    void countLabels() {
        open.jobs().start(Bundle.MSG_CountingLabels(), task -> ReplacedCells.count(open.study()), counted -> {
            targets = counted;
            changed.run();
        });
    }

    /** Lets go of everything but a run, which goes on. */
    void close() {
        preview.close();
    }
}
