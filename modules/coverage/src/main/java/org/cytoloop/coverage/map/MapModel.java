/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.coverage.map;

import java.util.Optional;
import org.cytoloop.operations.reach.CoverageMap;
import org.cytoloop.scoring.reach.CoverageReport;
import org.cytoloop.workbench.desk.Loader;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.StudyEvent;
import org.openide.util.NbBundle.Messages;

/** Where cells and the present labels of the current staining live; computed when asked. For the EDT. */
@Messages({
    "MapModel_job=Mapping cells and labels",
    "MapModel_stopped=Stopped.",
    "MapModel_stale=Labels or cells changed since: compute again."
})
final class MapModel {
    private final Runnable changed;
    private final Loader<CoverageReport> loader;
    private CoverageMap.Axes axes = CoverageMap.Axes.ALL_FEATURES;
    private OpenStudy open;
    private CoverageReport report;
    private String trouble = "";
    private boolean stale;

    /** @param changed called whenever something else is to be shown */
    MapModel(Runnable changed) {
        this.changed = changed;
        this.loader = new Loader<>(this::show, this::fail);
    }

    void setStudy(OpenStudy next) {
        loader.stop();
        open = next;
        report = null;
        trouble = "";
        stale = false;
        changed.run();
    }

    Optional<OpenStudy> study() {
        return Optional.ofNullable(open);
    }

    Optional<CoverageReport> report() {
        return Optional.ofNullable(report);
    }

    boolean isComputing() {
        return loader.isLoading();
    }

    /** Why what is shown may not be true any more, or why there is nothing; an empty string when all is well. */
    String trouble() {
        if (!trouble.isEmpty()) {
            return trouble;
        }
        return report != null && stale ? Bundle.MapModel_stale() : "";
    }

    /** Draws the map over other axes. */
    void setAxes(CoverageMap.Axes next) {
        if (next != axes) {
            axes = next;
            if (report != null) {
                compute();
            }
        }
    }

    void compute() {
        if (open != null) {
            OpenStudy of = open;
            String staining = open.staining().name();
            CoverageMap.Axes over = axes;
            trouble = "";
            stale = false;
            loader.load(of, Bundle.MapModel_job(), task -> CoverageMap.of(of.study(), staining, over, task));
            changed.run();
        }
    }

    void studyChanged(StudyEvent event) {
        boolean labels = event.topics().contains(StudyEvent.Topic.LABELS)
                && event.stainings().contains(open.staining().name());
        boolean cells = event.topics().contains(StudyEvent.Topic.CELLS)
                || event.topics().contains(StudyEvent.Topic.SLICES);
        if (report != null && !stale && (labels || cells)) {
            stale = true;
            changed.run();
        }
    }

    private void show(CoverageReport next) {
        report = next;
        changed.run();
    }

    private void fail(String why) {
        trouble = why.isEmpty() ? Bundle.MapModel_stopped() : why;
        changed.run();
    }
}
