/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.Slice;
import org.cytoloop.engine.display.DisplaySettings;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.stage.Stage;
import org.cytoloop.workbench.stage.StageTool;
import org.cytoloop.workbench.stage.Stages;

/**
 * Everything that must be as it was when a study is opened again.
 *
 * @param samples of the current staining, with origin, batch, time
 * @param stages slices that are shown, in order, with scale and visible region
 */
record Snapshot(
        List<Slice> slices,
        List<Sample> samples,
        String staining,
        String annotator,
        String slice,
        StageTool tool,
        List<String> stages,
        Map<String, DisplaySettings> display,
        Optional<String> undo) {
    /** The desk as it is now. */
    static Snapshot take() {
        return Ui.ask(Snapshot::now);
    }

    /** The same, on the event thread. */
    static Snapshot now() {
        OpenStudy open = Desk.get().study().orElseThrow();
        return new Snapshot(
                open.study().slices(),
                open.study().samples(open.staining().name()),
                open.staining().name(),
                open.annotator().name(),
                open.slice().map(Slice::name).orElse(""),
                open.tool(),
                Stages.installed().orElseThrow().all().stream()
                        .map(Snapshot::view)
                        .toList(),
                open.display().all(),
                open.study().undoText());
    }

    /** The same, but of slices that lie behind only their names: these look nowhere before they are shown. */
    Snapshot front() {
        List<String> views = stages.stream()
                .map(view -> view.startsWith(slice + " ") ? view : view.substring(0, view.indexOf(' ')))
                .toList();
        return new Snapshot(slices, samples, staining, annotator, slice, tool, views, display, undo);
    }

    /** To a thousandth: positions pass through text and back. */
    private static String view(Stage stage) {
        Region seen = stage.visible().orElse(new Region(0, 0, 0, 0));
        return String.format(
                java.util.Locale.ROOT,
                "%s %.4f %.2f,%.2f",
                stage.slice(),
                stage.scale(),
                seen.x() + seen.width() / 2,
                seen.y() + seen.height() / 2);
    }
}
