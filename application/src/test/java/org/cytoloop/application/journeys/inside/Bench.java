/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.nio.file.Path;
import java.util.List;
import org.cytoloop.core.model.Sample;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.opening.StudyOpening;
import org.cytoloop.workbench.stage.Stage;
import org.cytoloop.workbench.stage.Stages;
import org.cytoloop.workspace.Study;

/** What lies on the desk of the running workbench. */
final class Bench {
    private Bench() {}

    /** The open study; fails when there is none. */
    static OpenStudy open() {
        return Ui.ask(() -> Desk.get().study().orElseThrow(() -> new AssertionError("no study is open")));
    }

    /** True when a study is open. */
    static boolean isOpen() {
        return Ui.ask(() -> Desk.get().study().isPresent());
    }

    /** The data of the open study. */
    static Study study() {
        return open().study();
    }

    /** The samples of the current staining. */
    static List<Sample> samples() {
        OpenStudy open = open();
        return open.study().samples(Ui.ask(() -> open.staining().name()));
    }

    /** The open study; on the event thread. */
    static OpenStudy openNow() {
        return Desk.get().study().orElseThrow();
    }

    /** The data of the open study; on the event thread. */
    static Study studyNow() {
        return Desk.get().study().orElseThrow().study();
    }

    /** The samples of the current staining; on the event thread. */
    static List<Sample> samplesNow() {
        OpenStudy open = Desk.get().study().orElseThrow();
        return open.study().samples(open.staining().name());
    }

    /** Asks for a study to be opened, in the way the menus do. */
    static void tryOpen(Path folder) {
        Ui.act(() -> StudyOpening.get().open(folder));
    }

    /** Opens a study on an empty desk. */
    static void open(Path folder) {
        tryOpen(folder);
        Ui.await("the study lies on the desk", () -> Desk.get().study().isPresent());
    }

    /** Waits until all jobs and changes of the open study are done. */
    static void awaitQuiet() {
        OpenStudy open = open();
        Ui.await(
                "the study is quiet",
                () -> open.writer().isIdle() && open.jobs().isIdle());
        Ui.settle();
    }

    /** Waits until a slice is shown. */
    static Stage awaitStage(String slice) {
        Ui.await("slice " + slice + " is shown", () -> Stages.installed()
                .flatMap(stages -> stages.of(slice))
                .flatMap(Stage::visible)
                .isPresent());
        return Ui.ask(() -> Stages.installed().orElseThrow().of(slice).orElseThrow());
    }
}
