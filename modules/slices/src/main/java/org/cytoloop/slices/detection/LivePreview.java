/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.detection;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.StudySettings;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.engine.display.ChannelDisplay;
import org.cytoloop.operations.CellDetection;
import org.cytoloop.operations.StudyImages;
import org.cytoloop.slices.dialogs.LatestOnly;
import org.cytoloop.spi.CellDetector;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.stage.Stage;

/**
 * Detects in what the viewer shows of the current slice, again whenever parameters or the view change. The newest wish
 * counts. For the EDT.
 */
final class LivePreview {
    private final OpenStudy open;
    private final Executor background;
    private final Function<String, Optional<Stage>> stage;
    private final Runnable changed;
    private final PreviewSource source;
    private final LatestOnly<PreviewRequest, PreviewResult> work;
    private Optional<CellDetector> detector = Optional.empty();
    private Optional<ParameterSet> parameters = Optional.empty();
    private PreviewRequest asked;
    private Optional<PreviewResult> result = Optional.empty();
    private Optional<String> problem = Optional.empty();
    private boolean busy;
    private boolean on = true;
    private boolean closed;

    /**
     * @param background runs one thing at a time, off the EDT
     * @param edt runs on the EDT, later
     * @param stage how a slice is shown now
     * @param changed told on the EDT when there is something else to show
     */
    LivePreview(
            OpenStudy open,
            Executor background,
            Executor edt,
            Function<String, Optional<Stage>> stage,
            Runnable changed) {
        this.open = open;
        this.source = new PreviewSource(open.study());
        this.background = background;
        this.stage = stage;
        this.changed = changed;
        this.work = new LatestOnly<>(background, edt, source::make, this::done, this::failed);
    }

    /** Previews these; nothing when one of them is empty. */
    void show(Optional<CellDetector> with, Optional<ParameterSet> values) {
        detector = with;
        parameters = values;
        refresh();
    }

    /** True when previews are made. */
    boolean isOn() {
        return on;
    }

    /** Begins or ends making previews. */
    void setOn(boolean wanted) {
        on = wanted;
        refresh();
    }

    /** Asks for a preview when what it shows would be another now. */
    void refresh() {
        if (closed) {
            return;
        }
        Optional<PreviewRequest> wanted = on ? wanted() : Optional.empty();
        if (wanted.isEmpty()) {
            if (asked != null || result.isPresent()) {
                forget();
                repaintStage();
            }
        } else if (!wanted.get().equals(asked)) {
            dropOtherSlice(wanted.get().slice());
            asked = wanted.get();
            busy = true;
            problem = Optional.empty();
            work.ask(asked);
            changed.run();
        }
    }

    private void forget() {
        work.cancel();
        asked = null;
        result = Optional.empty();
        problem = Optional.empty();
        busy = false;
    }

    private void dropOtherSlice(Slice next) {
        if (result.isPresent() && !result.get().request().slice().name().equals(next.name())) {
            result = Optional.empty();
        }
    }

    private Optional<PreviewRequest> wanted() {
        Optional<Slice> slice = open.slice();
        if (slice.isEmpty() || detector.isEmpty() || parameters.isEmpty()) {
            return Optional.empty();
        }
        Optional<Stage> shown = stage.apply(slice.get().name());
        PreviewArea area = PreviewArea.of(slice.get(), shown.flatMap(Stage::visible));
        try {
            int channel = channel(slice.get());
            return Optional.of(new PreviewRequest(
                    slice.get(), channel, detector.get(), parameters.get(), area, display(slice.get(), channel)));
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }

    private int channel(Slice slice) throws ProblemException {
        StudySettings settings = open.study().settings();
        String selector = settings.channels()
                .get(CellDetection.detectionChannel(settings))
                .channel();
        return StudyImages.channelIndex(slice, selector);
    }

    private Optional<ChannelDisplay> display(Slice slice, int channel) {
        return open.display()
                .of(slice.name())
                .filter(settings -> channel < settings.channels().size())
                .map(settings -> settings.channels().get(channel));
    }

    private void done(PreviewResult next) {
        result = Optional.of(next);
        problem = Optional.empty();
        busy = false;
        repaintStage();
        changed.run();
    }

    private void failed(ProblemException e) {
        result = Optional.empty();
        problem = Optional.of(e.getMessage());
        busy = false;
        repaintStage();
        changed.run();
    }

    private void repaintStage() {
        open.slice().flatMap(slice -> stage.apply(slice.name())).ifPresent(Stage::refresh);
    }

    /** True while a preview is being made. */
    boolean isBusy() {
        return busy;
    }

    /** The newest preview; it may show what was wanted before, while the next is being made. */
    Optional<PreviewResult> result() {
        return result;
    }

    /** Why there is no preview, in a sentence. */
    Optional<String> problem() {
        return problem;
    }

    /** The cells to draw over a slice. */
    Cells outlines(String slice) {
        return result.filter(r -> Objects.equals(r.request().slice().name(), slice))
                .map(r -> r.found().cells())
                .orElse(Cells.none());
    }

    /** Ends for good: takes the outlines away and lets go of the image. */
    void close() {
        if (!closed) {
            closed = true;
            forget();
            repaintStage();
            background.execute(source::close);
        }
    }
}
